// The benchmark: `npm run bench`, `npm run bench -- --quick` without peers, or with `--stories 100` of fewer
// stories. It times whole processes in turn,
// writes bench/results.json and the table in the README (a quick or partial run writes neither), and shows the ratios beside
// the last ones. It asserts nothing: a machine that others use says nothing reliable about one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layOutCorpus, layOutOne, layOutPart, sizeOf } from './copy.js';
import { describeMachine, loadNow } from './machine.js';
import * as own from './own-measures.js';
import { measurePeers } from './peer-measures.js';
import { installPeers, peersFolder } from './peers/install.js';
import { compareRatios, lastResults, writeResults, writeTables } from './record.js';
import { renderTables } from './table.js';

/** How many stories every peer is run on, the slowest too. */
const PART = 100;

const say = (text) => process.stderr.write(`${text}\n`);

const STAGES = [
  ['the start', own.measureStart],
  ['the corpus', own.measureCorpus],
  ['an unchanged corpus', own.measureWarm],
  ['keystrokes', own.measureKeys],
  ['hostile copy', own.measureHostile],
  ['long files', own.measureLength],
  ['memory', own.measureMemory],
  ['many files', own.measureScale],
];

async function measureOwn(settings) {
  const rows = [];
  for (const [name, measure] of STAGES) {
    say(`Measuring ${name} …`);
    rows.push(...(await measure(settings)));
  }
  return rows;
}

function readyPeers() {
  say(`Peers are kept in ${peersFolder()}.`);
  const peers = [...installPeers(say)];
  for (const { name, missing } of peers) if (missing) say(`${name} is left out: ${missing}`);
  return peers;
}

async function measure(place, { quick: isQuick, stories }) {
  const load = { before: loadNow() };
  const machine = describeMachine();
  const peers = isQuick ? [] : readyPeers();
  const whole = layOutCorpus(place);
  const corpus = stories ? { ...whole, ...layOutPart(whole, join(place, 'fewer'), Number(stories)) } : whole;
  const one = layOutOne(corpus, join(place, 'one'));
  const some = layOutPart(corpus, join(place, 'some'), PART);
  const rows = await measureOwn({ place, one, corpus, isQuick, rounds: isQuick ? 10 : 20 });
  if (peers.length > 0) say('Measuring peers …');
  const compared = peers.length > 0 ? await measurePeers(peers, { one, some, corpus }) : [];
  return {
    date: new Date().toISOString().slice(0, 10),
    machine,
    load: { ...load, after: loadNow() },
    corpus: {
      isReal: corpus.isReal,
      files: corpus.paths.length,
      bytes: sizeOf(corpus),
      part: some.paths.length,
    },
    own: rows,
    peers: compared,
  };
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, stories: { type: 'string' } },
});
const place = mkdtempSync(join(tmpdir(), 'newslint-bench-'));
try {
  const last = lastResults();
  const results = await measure(place, values);
  const tables = renderTables(results);
  process.stdout.write(`${tables}\n\n${[...compareRatios(results, last)].join('\n')}\n`);
  if (!values.quick && !values.stories) {
    writeResults(results);
    writeTables(tables);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
