// newslint beside its peers, each over the same files in the same rounds.
import { lintOf } from './own-measures.js';
import { memoryOf } from './process.js';
import { medianOf, ratioOf, runInTurn } from './rounds.js';

/** A peer that takes longer than this over the whole corpus, in seconds, is measured on a part of it only. */
const LONGEST = 90;

function compare(copy, peers, settings) {
  const commands = { newslint: lintOf(copy) };
  for (const peer of peers) commands[peer.name] = peer.commandFor(copy);
  const times = runInTurn(commands, settings);
  return new Map(
    [...times]
      .filter(([, seconds]) => seconds.length > 0)
      .map(([name, seconds]) => [
        name,
        { seconds: medianOf(seconds), rounds: seconds.length, ratio: ratioOf(times, name, 'newslint') },
      ]),
  );
}

/** Peers that can do the whole corpus in time, judged by what they took for a part. */
const quickOnes = (peers, part, { corpus, some }) =>
  peers.filter(({ name }) => {
    const { seconds } = part.get(name) ?? { seconds: Number.POSITIVE_INFINITY };
    return (seconds * corpus.paths.length) / some.paths.length < LONGEST;
  });

/** One story, some stories and, where a peer is quick enough, all of them. */
export async function measurePeers(peers, { one, some, corpus }) {
  const ready = peers.filter(({ missing }) => !missing);
  const first = compare(one, ready, { rounds: 11, budget: 20 });
  const part = compare(some, ready, { rounds: 3, budget: 50 });
  const whole = compare(corpus, quickOnes(ready, part, { corpus, some }), { rounds: 3, budget: 50 });
  const ours = { name: 'newslint', checks: '`newslint:recommended`', commandFor: lintOf };
  const rows = [];
  for (const { name, version, checks, missing, commandFor } of [ours, ...peers]) {
    const memory = missing ? undefined : await memoryOf(commandFor(some));
    const figures = { one: first.get(name), some: part.get(name), corpus: whole.get(name), memory };
    rows.push({ name, version, checks, ...(missing ? { missing } : figures) });
  }
  return rows;
}
