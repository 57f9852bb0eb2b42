import type { Look, RuleFacts } from '../format.js';
import type { Summary } from '../summary.js';
import { escapeHtml } from './escape.js';
import type { Bar, RuleCount, Tally } from './tally.js';

/** The chart shows the stories with most findings; a list of thousands is no chart. */
const MOST_BARS = 40;
const WIDEST_BAR = 100;

const SEVERITIES = [
  ['error', 'errors', 'e'],
  ['warning', 'warnings', 'w'],
  ['info', 'infos', 'i'],
] as const;

/** What stands beside the stories: counts, filters and the chart. */
export function overview(tally: Tally, { rules, fixable = true }: Look): string {
  const summary = tally.summary();
  const bars = tally.bars();
  return `<aside id="overview">
<header>
<p class="wordmark">newslint</p>
<h1>${verdict(summary)}</h1>
<p class="of">${readOf(fixable ? summary : { ...summary, fixable: 0 }, bars.length)}</p>
</header>
${bars.length > 0 ? filters(summary, tally.ruleCounts(), rules) + chart(bars) : ''}
<footer><p>newslint reads the copy; a person decides.</p></footer>
</aside>
`;
}

const total = ({ errors, warnings, infos }: Summary): number => errors + warnings + infos;

const figure = (count: number): string => count.toLocaleString('en-US');

const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${figure(count)} ${count === 1 ? noun : plural}`;

const verdict = (summary: Summary): string =>
  total(summary) === 0 ? 'Nothing to report' : counted(total(summary), 'finding');

function readOf({ files, fixable }: Summary, withFindings: number): string {
  if (withFindings === 0) return `in ${counted(files, 'submission')}`;
  const fixes = fixable > 0 ? `; ${figure(fixable)} can be fixed with <code>--fix</code>` : '';
  return `in ${figure(withFindings)} of ${counted(files, 'submission')}${fixes}`;
}

function filters(summary: Summary, counts: readonly RuleCount[], rules: readonly RuleFacts[]): string {
  const severities = SEVERITIES.filter(([, plural]) => summary[plural] > 0).map(
    ([severity, plural, key]) =>
      `<button type="button" class="${severity}" data-severity="${severity}" aria-pressed="true" aria-keyshortcuts="${key}" title="Key: ${key}"><b>${figure(summary[plural])}</b> ${summary[plural] === 1 ? severity : plural}</button>`,
  );
  const facts = new Map(rules.map((rule) => [rule.id, rule]));
  const rows = counts.map(({ ruleId, severity, count }) => {
    const rule = facts.get(ruleId);
    const title = rule ? ` title="${escapeHtml(`${rule.summary} ${rule.why}`)}"` : '';
    return `<li><label class="${severity}"${title}><input type="checkbox" data-rule="${escapeHtml(ruleId)}" checked> <span>${escapeHtml(ruleId)}</span> <b>${figure(count)}</b></label></li>`;
  });
  return `<nav aria-label="Filters">
<div class="severities" role="group" aria-label="Severity">${severities.join('')}</div>
<h2 id="rules">Rules</h2>
<ul class="rules" aria-labelledby="rules">${rows.join('')}</ul>
<p class="buttons"><button type="button" id="all">All</button> <button type="button" id="none">None</button></p>
<p class="keys"><kbd>j</kbd> next finding, <kbd>k</kbd> the one before; <kbd>e</kbd> <kbd>w</kbd> <kbd>i</kbd> turn a severity on or off. <span id="shown" role="status"></span></p>
</nav>
`;
}

function chart(bars: readonly Bar[]): string {
  const ordered = bars.toSorted((a, b) => total(b.counts) - total(a.counts) || a.story - b.story);
  const most = total((ordered[0] as Bar).counts);
  const rest = ordered.length - MOST_BARS;
  const rows = ordered.slice(0, MOST_BARS).map(({ story, path, counts }) => {
    const label = SEVERITIES.filter(([, plural]) => counts[plural] > 0)
      .map(([severity, plural]) => counted(counts[plural], severity, plural))
      .join(', ');
    return `<li data-story="${story}"><a href="#story-${story}"><bdi>${escapeHtml(path)}</bdi>${bar(counts, most, label)}</a></li>`;
  });
  const more = rest > 0 ? `<p class="more">and ${counted(rest, 'more story', 'more stories')}</p>` : '';
  return `<section aria-labelledby="stories"><h2 id="stories">Stories</h2>
<ol class="chart">${rows.join('')}</ol>${more}</section>
`;
}

function bar(counts: Summary, most: number, label: string): string {
  let x = 0;
  const parts = SEVERITIES.map(([severity, plural]) => {
    const width = (counts[plural] / most) * WIDEST_BAR;
    const part = `<rect class="${severity}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="6"/>`;
    x += width;
    return width > 0 ? part : '';
  });
  return `<svg viewBox="0 0 ${WIDEST_BAR} 6" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title>${parts.join('')}</svg>`;
}
