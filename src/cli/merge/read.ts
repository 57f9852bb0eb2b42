import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Change, Severity } from '../../rule/rule.js';
import type { Position } from '../../text/lines.js';
import { codeOf, reasonFor, Trouble } from '../trouble.js';

/** A range as JSON reports write it. */
export interface WrittenRange {
  readonly start: Position;
  readonly end: Position;
}

/** A change as JSON reports write it. */
export interface WrittenChange extends Pick<Change, 'title'> {
  readonly edits: readonly { readonly range: WrittenRange; readonly text: string }[];
}

/** A finding as JSON reports write it. */
export interface WrittenDiagnostic {
  readonly ruleId: string;
  readonly category: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: WrittenRange;
  readonly fingerprint: string;
  readonly related?: readonly {
    readonly message: string;
    readonly path?: string;
    readonly range: WrittenRange;
  }[];
  readonly fix?: WrittenChange;
  readonly suggestions?: readonly WrittenChange[];
}

/** A linted file as JSON reports write it. */
export interface WrittenFile {
  readonly path: string;
  readonly diagnostics: readonly WrittenDiagnostic[];
}

/** What `--format json` wrote. */
export interface WrittenReport {
  readonly tool: { readonly version: string };
  readonly files: readonly WrittenFile[];
  readonly summary: { readonly heldBack?: number };
}

function parse(path: string, shown: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = codeOf(error) === 'ERR_STRING_TOO_LONG' ? 'it is too large' : reasonFor(error);
    throw new Trouble(`"${shown}" cannot be read: ${reason}.`, { cause: error });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Trouble(`"${shown}" is no JSON; give what "newslint --format json" wrote.`, { cause: error });
  }
}

/** Makes a reader of JSON reports that holds each against their schema. It throws a `Trouble`. */
export async function openReader(cwd: string): Promise<(shown: string) => WrittenReport> {
  const { Ajv } = await import('ajv');
  const { reportSchema } = await import('../../report/json-schema.js');
  const validate = new Ajv({ strict: false, meta: false, validateSchema: false }).compile(reportSchema());
  return (shown) => {
    const value = parse(resolve(cwd, shown), shown);
    if (validate(value)) return value as WrittenReport;
    const [{ instancePath = '', message = '' } = {}] = validate.errors ?? [];
    const place = instancePath === '' ? 'it' : instancePath.slice(1);
    throw new Trouble(`"${shown}" is no JSON report of newslint: ${place} ${message}.`);
  };
}
