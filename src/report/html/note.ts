import type { Change } from '../../rule/rule.js';
import { type LineIndex, positionAt } from '../../text/lines.js';
import type { Located } from '../located.js';
import { escapeHtml } from './escape.js';

/** A finding as a note in the margin, which a key or a click can reach. */
export function noteOf(
  { diagnostic, start, note }: Located & { readonly note: number },
  lines: LineIndex,
): string {
  const { ruleId, severity, message, related = [], fix, suggestions = [] } = diagnostic;
  const extras = [
    ...related.map((place) => {
      const { line } = place.elsewhere?.start ?? positionAt(lines, place.range.start);
      const where = place.elsewhere ? `<bdi>${escapeHtml(place.elsewhere.path)}</bdi>, line` : 'Line';
      return `<li class="place">${where} ${line}: ${escapeHtml(place.message)}</li>`;
    }),
    ...(fix ? [changeItem('Fix', fix)] : []),
    ...suggestions.map((change) => changeItem('Or', change)),
  ];
  const list = extras.length > 0 ? `<ul>${extras.join('')}</ul>` : '';
  return `<section class="note ${severity}" id="note-${note}" tabindex="0" data-rule="${escapeHtml(ruleId)}" data-severity="${severity}"><p>${escapeHtml(message)}</p>${list}<footer><span class="severity">${severity}</span> <span class="rule">${escapeHtml(ruleId)}</span> <span class="at">${start.line}:${start.column}</span></footer></section>`;
}

const changeItem = (kind: string, { title }: Change): string =>
  `<li class="change"><b>${kind}</b> ${escapeHtml(title)}</li>`;
