import type { FileReport } from '../engine/diagnostic.js';
import type { Severity } from '../rule/rule.js';
import type { Writing } from './format.js';
import { locate } from './located.js';
import { code, plain, table } from './markdown.js';
import { countIn, emptySummary, type Summary } from './summary.js';

/** GitHub refuses a job summary of more than 1 MiB; this leaves room for what stands around the rows. */
const ROOM = 900_000;

const SIGNS: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', info: '🔵' };

const TITLES = ['', 'Place', 'Finding', 'Rule'];

/** A page of Markdown, such as a job summary: the counts first, then a table for each file that has findings. */
export function markdownReport(): Writing {
  const sections: string[] = [];
  let room = ROOM;
  let summary = emptySummary;
  let dropped = 0;
  return {
    add: (file) => {
      summary = countIn(summary, file);
      if (file.diagnostics.length === 0) return '';
      const section = sectionOf(file);
      room -= Buffer.byteLength(section);
      if (room >= 0) sections.push(section);
      else dropped += file.diagnostics.length;
      return '';
    },
    end: () => {
      const more = dropped > 0 ? [`… and ${dropped} more; there is no room for them here.`] : [];
      return `${[headOf(summary), ...sections, ...more].join('\n\n')}\n`;
    },
  };
}

function headOf({ files, errors, warnings, infos }: Summary): string {
  const found = errors + warnings + infos;
  const verdict = found === 0 ? 'nothing to report' : `${found} finding${found === 1 ? '' : 's'}`;
  const counts = table(
    ['Submissions', `${SIGNS.error} Errors`, `${SIGNS.warning} Warnings`, `${SIGNS.info} Infos`],
    [[files, errors, warnings, infos].map(String)],
  );
  return `## newslint: ${verdict}\n\n${counts}`;
}

function sectionOf(file: FileReport): string {
  const rows = locate(file).map(({ diagnostic: { severity, message, ruleId }, start }) => [
    `${SIGNS[severity]} ${severity}`,
    `${start.line}:${start.column}`,
    plain(message),
    code(ruleId),
  ]);
  return `### ${code(file.path)}\n\n${table(TITLES, rows)}`;
}
