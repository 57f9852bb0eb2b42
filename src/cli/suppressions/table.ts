import { coloursFor } from '../../report/colours.js';
import { printable } from '../../report/terminal.js';
import type { ListedSuppression } from '../commands/suppressions.js';
import { lookAt } from '../streams/terminal.js';
import { counted } from '../trouble.js';

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, { length }) => Math.max(most, length), 0);

/** The rules, those that fare otherwise than the suppression as a whole with how. */
const nameRules = ({ rules, state }: ListedSuppression): string =>
  rules.map((rule) => (rule.state === state ? rule.id : `${rule.id} (${rule.state})`)).join(', ');

function explain({ reason, until }: ListedSuppression): string {
  const day = until === undefined ? '' : `(until ${until})`;
  return [reason ?? 'no reason given', day].filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

function closing(listed: readonly ListedSuppression[]): string {
  const states = [...new Set(listed.map(({ state }) => state))].sort();
  const counts = states.map((each) => `${listed.filter(({ state }) => state === each).length} ${each}`);
  return `${counted(listed.length, 'suppression')}: ${counts.join(', ')}.\n`;
}

/** Sets suppressions in columns: place, state, rules, and the reason with its last day. */
export function suppressionTable(listed: readonly ListedSuppression[]): string {
  if (listed.length === 0) return 'Nothing is suppressed.\n';
  const { dim, yellow, green } = coloursFor(lookAt(1));
  const rows = listed.map((each) => ({
    place: printable(`${each.file}:${each.line}:${each.column}`),
    state: each.state,
    rules: printable(nameRules(each)),
    reason: printable(explain(each)),
  }));
  const places = longest(rows.map(({ place }) => place));
  const states = longest(rows.map(({ state }) => state));
  const names = longest(rows.map(({ rules }) => rules));
  const lines = rows.map(({ place, state, rules, reason }) => {
    const ink = state === 'in use' ? green : state === 'unchecked' ? dim : yellow;
    return `${place.padEnd(places)}  ${ink(state.padEnd(states))}  ${rules.padEnd(names)}  ${dim(reason)}\n`;
  });
  return `${lines.join('')}\n${closing(listed)}`;
}
