// The results as Markdown tables, as the README shows them.
const SECOND = 1000;

function sayTime(seconds) {
  if (seconds === undefined) return '';
  if (seconds < 0.01) return `${(seconds * SECOND).toFixed(1)} ms`;
  return seconds < 1 ? `${Math.round(seconds * SECOND)} ms` : `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}

const sayRatio = (ratio) =>
  ratio === undefined ? '' : `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)} ×`;
const sayMemory = (memory) => (memory === undefined ? '' : `${Math.round(memory)} MB`);

const BASES = { node: 'bare node', words: 'touching each word', some: 'a tenth of the text' };

const sayAgainst = ({ base, ratio }) => (ratio === undefined ? '' : `${sayRatio(ratio)} ${BASES[base]}`);
const sayGoal = ({ goal, goalSeconds }) =>
  (goal && `${goal} ×`) || (goalSeconds && sayTime(goalSeconds)) || '';

const lineOf = (cells) => `| ${cells.join(' | ')} |`;

function tableOf(head, rows) {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(lineOf).join('\n');
}

const ownTable = (rows) =>
  tableOf(
    ['newslint', 'time or memory', 'against', 'goal'],
    rows.map((row) => [
      row.title,
      [sayTime(row.seconds), sayMemory(row.memory)].filter(Boolean).join(', ') || 'did not end',
      sayAgainst(row),
      sayGoal(row),
    ]),
  );

const cellOf = (figure) => (figure ? `${sayTime(figure.seconds)} (${sayRatio(figure.ratio)})` : '–');

function peerTable(peers, { files, part }) {
  const ready = peers.filter(({ missing }) => !missing);
  return tableOf(
    [
      'tool',
      'one story',
      `${part} stories`,
      `${files.toLocaleString('en-US')} stories`,
      `memory, ${part} stories`,
    ],
    ready.map(({ name, version, checks, one, some, corpus, memory }) => [
      `${[name, version].filter(Boolean).join(' ')}, ${checks}`,
      ...[one, some, corpus].map(cellOf),
      sayMemory(memory),
    ]),
  );
}

const missingLines = (peers) =>
  peers
    .filter(({ missing }) => missing)
    .map(({ name, version, missing }) => `${name} ${version} could not be measured: ${missing}.`);

/** The whole: when and where, newslint by itself, and its peers. */
export function renderTables({ date, machine, corpus, own, peers, load }) {
  const { processor, cores, node } = machine;
  const kind = corpus.isReal ? 'real' : 'invented';
  const intro =
    `Measured on ${date}: Node ${node}, ${cores} × ${processor}, load ${load.before} before and ${load.after} ` +
    `after. ${corpus.files.toLocaleString('en-US')} ${kind} stories, ${(corpus.bytes / 1e6).toFixed(1)} MB.`;
  const parts = [intro, ownTable(own)];
  if (peers.length > 0) parts.push(peerTable(peers, corpus), ...missingLines(peers));
  return parts.join('\n\n');
}
