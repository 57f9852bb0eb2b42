// Keeps the results: as JSON for the next run to compare with, and as a table in the README.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const RESULTS = new URL('results.json', import.meta.url);
const README = new URL('../README.md', import.meta.url);
const MARKED = /(<!-- speed:start -->\n)[\s\S]*?(\n<!-- speed:end -->)/;

export const lastResults = () =>
  existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : { own: [], peers: [] };

/** Four digits are more than any of this is worth. */
const round = (_, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

export const writeResults = (results) => writeFileSync(RESULTS, `${JSON.stringify(results, round, 2)}\n`);

export function writeTables(tables) {
  const page = readFileSync(README, 'utf8');
  if (!MARKED.test(page))
    throw new Error('README.md has no place for the speed table; put its two marks back.');
  writeFileSync(
    README,
    page.replace(MARKED, (_, start, end) => `${start}\n${tables}\n${end}`),
  );
}

const say = (ratio) => (ratio === undefined ? '–' : ratio.toFixed(2));

/** The ratios of this run beside those of the last, one a line. */
export function* compareRatios(results, last) {
  const before = new Map(last.own.map(({ id, ratio }) => [id, ratio]));
  for (const { id, base, ratio } of results.own) {
    if (ratio !== undefined) yield `${id} / ${base}: ${say(ratio)} (last ${say(before.get(id))})`;
  }
  const peersBefore = new Map(last.peers.map((peer) => [peer.name, peer]));
  for (const peer of results.peers) {
    for (const part of ['one', 'some', 'corpus']) {
      if (peer.name === 'newslint' || !peer[part]) continue;
      const then = peersBefore.get(peer.name)?.[part]?.ratio;
      yield `${peer.name} / newslint, ${part}: ${say(peer[part].ratio)} (last ${say(then)})`;
    }
  }
}
