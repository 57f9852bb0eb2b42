import type { FileReport } from '../engine/diagnostic.js';
import { fileEntryOf, written } from './entry.js';
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
      return before + fileText(file);
    },
    end: () => `${summary.files === 0 ? head : '\n  '}],\n  "summary": ${written(summary)}\n}\n`,
  };
}

function fileText(file: FileReport): string {
  const { path, diagnostics } = fileEntryOf(file);
  const lines = diagnostics.map((entry) => `\n        ${written(entry)}`);
  const inside = lines.length === 0 ? '' : `${lines.join(',')}\n      `;
  return `    {\n      "path": ${written(path)},\n      "diagnostics": [${inside}]\n    }`;
}
