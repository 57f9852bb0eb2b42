import { readFileSync } from 'node:fs';
import { parseJson } from '../../config/json.js';
import { placesIn, SyntaxFault, type Way } from '../../config/source.js';
import { printable } from '../../report/terminal.js';
import { codeOf, reasonFor, Trouble } from '../trouble.js';

/** The fingerprints that a baseline knows, each with its rule, by the path of their file. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** One finding, as a line of a baseline file. */
interface Entry {
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** What is wrong with a baseline, and where. */
interface Fault {
  readonly way: Way;
  readonly sentence: string;
}

const VERSION = 1;
const REMEDY = 'mend it, or delete the file and write it anew with --baseline-update';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function findEntryFault(entry: unknown, way: Way): Fault | undefined {
  if (!isObject(entry)) return { way, sentence: `this is no finding; ${REMEDY}.` };
  for (const key of ['file', 'rule'])
    if (typeof entry[key] !== 'string' || entry[key] === '')
      return { way: [...way, key], sentence: `a finding needs a "${key}"; ${REMEDY}.` };
  if (typeof entry.fingerprint === 'string' && /^[0-9a-f]{16}$/.test(entry.fingerprint)) return undefined;
  const sentence = `a finding needs a "fingerprint" of 16 hexadecimal digits; ${REMEDY}.`;
  return { way: [...way, 'fingerprint'], sentence };
}

function findFault(value: unknown): Fault | undefined {
  if (!isObject(value) || !('version' in value))
    return { way: [], sentence: `this is no baseline of newslint; ${REMEDY}.` };
  if (value.version !== VERSION)
    return { way: ['version'], sentence: `this newslint reads baselines of version ${VERSION}; ${REMEDY}.` };
  if (!Array.isArray(value.findings))
    return { way: ['findings'], sentence: `a baseline needs a list of "findings"; ${REMEDY}.` };
  for (const [index, entry] of value.findings.entries()) {
    const fault = findEntryFault(entry, ['findings', String(index)]);
    if (fault) return fault;
  }
  return undefined;
}

/** Finds the place of a fault, which only a faulty file is parsed with such care for. */
async function explain(text: string, shown: string, fault: Fault | undefined): Promise<Trouble> {
  const placeOf = placesIn(text, shown);
  try {
    const { offsetOf } = await parseJson(text);
    const { way, sentence } = fault ?? { way: [], sentence: `this is no JSON; ${REMEDY}.` };
    return new Trouble(`${placeOf(offsetOf(way, 'value'))} ${sentence}`);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return new Trouble(`${placeOf(error.offset)} ${error.message.replace(/\.$/, '')}; ${REMEDY}.`);
  }
}

function readIfThere(path: string, shown: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Trouble(`"${shown}" cannot be read: ${reasonFor(error)}.`, { cause: error });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a baseline; undefined where there is no file. Throws a `Trouble` that names the place of a fault. */
export async function readBaseline(path: string, shown: string): Promise<Baseline | undefined> {
  const text = readIfThere(path, shown);
  if (text === undefined) return undefined;
  const value = parse(text);
  const fault = findFault(value);
  if (value === undefined || fault) throw await explain(text, shown, value === undefined ? undefined : fault);
  const baseline = new Map<string, Map<string, string>>();
  for (const { file, rule, fingerprint } of (value as { readonly findings: readonly Entry[] }).findings) {
    const entries = baseline.get(file) ?? new Map<string, string>();
    baseline.set(file, entries.set(fingerprint, rule));
  }
  return baseline;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The text of a baseline file: one finding a line, in order, so that versions of it merge. */
export function writeBaseline(baseline: Baseline): string {
  const entries = [...baseline].flatMap(([file, known]) =>
    Array.from(known, ([fingerprint, rule]): Entry => ({ file, rule, fingerprint })),
  );
  const lines = entries
    .sort(
      (a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
    )
    .map((entry) => `\n    ${printable(JSON.stringify(entry))}`);
  const findings = lines.length === 0 ? '[]' : `[${lines.join(',')}\n  ]`;
  return `{\n  "tool": "newslint",\n  "version": ${VERSION},\n  "findings": ${findings}\n}\n`;
}

/** How many findings a baseline knows. */
export const countKnown = (baseline: Baseline): number =>
  [...baseline.values()].reduce((sum, known) => sum + known.size, 0);
