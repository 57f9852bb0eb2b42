import type { FileReport } from '../engine/diagnostic.js';
import { indexLines } from '../text/lines.js';
import { diagnosticEntry, written } from './entry.js';
import { fingerprints } from './fingerprint.js';
import type { Look, Writing } from './format.js';
import { countIn, emptySummary } from './summary.js';

/** One JSON document, with a line for each diagnostic. `reportSchema` describes it. */
export function json({ version }: Look): Writing {
  const tool = { name: 'newslint', version };
  const head = `{\n  "version": 1,\n  "tool": ${written(tool)},\n  "columnUnit": "utf16CodeUnits",\n  "files": [`;
  let summary = emptySummary;
  return {
    add: (file) => {
      const before = summary.files === 0 ? `${head}\n` : ',\n';
      summary = countIn(summary, file);
      return before + Array.from(fileEntry(file)).join('');
    },
    end: () => `${summary.files === 0 ? head : '\n  '}],\n  "summary": ${written(summary)}\n}\n`,
  };
}

function* fileEntry(file: FileReport): Generator<string> {
  yield `    {\n      "path": ${written(file.path)},\n      "diagnostics": [`;
  if (file.diagnostics.length > 0) yield* diagnosticEntries(file);
  yield ']\n    }';
}

function* diagnosticEntries(file: FileReport): Generator<string> {
  const lines = indexLines(file.text);
  const marks = fingerprints(file, lines);
  for (const [index, diagnostic] of file.diagnostics.entries()) {
    const entry = diagnosticEntry(diagnostic, marks[index] as string, lines);
    yield `${index === 0 ? '\n' : ',\n'}        ${written(entry)}`;
  }
  yield '\n      ';
}
