import { isUtf8 } from 'node:buffer';
import type { StreamLine } from './lines.js';

/** A story of a stream. */
export interface StreamedStory {
  readonly path: string;
  /** Without a BOM. */
  readonly text: string;
}

/** Why a line is no story; the path, where it says one. */
export interface StreamFault {
  readonly path?: string;
  readonly line: number;
  readonly error: string;
}

const SHAPE = 'write {"path": "a.txt", "text": "…"} on each line';

function faultOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `it is no object; ${SHAPE}`;
  const { path, text } = value as Readonly<Record<string, unknown>>;
  if (typeof path !== 'string' || path === '') return `its "path" is no name; ${SHAPE}`;
  return typeof text === 'string' ? undefined : `its "text" is no text; ${SHAPE}`;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/** Reads a line as a story; undefined where it is blank. */
export function readRecord(
  { number: line, bytes }: StreamLine,
  megabytes: number,
): StreamedStory | StreamFault | undefined {
  const refuse = (reason: string): StreamFault => ({ line, error: `line ${line} is no story: ${reason}.` });
  if (!bytes) return refuse(`it is longer than ${megabytes} MB`);
  if (!isUtf8(bytes)) return refuse('it is not UTF-8');
  if (bytes.toString().trim() === '') return undefined;
  const value = parse(bytes);
  if (value === undefined) return refuse(`it is no JSON; ${SHAPE}`);
  const fault = faultOf(value);
  if (fault === undefined) {
    const { path, text } = value as StreamedStory;
    return { path, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
  }
  const { path } = (value ?? {}) as { readonly path?: unknown };
  return { ...(typeof path === 'string' && path !== '' && { path }), ...refuse(fault) };
}
