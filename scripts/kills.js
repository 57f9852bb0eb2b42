// Kills newslint at random moments of its writing and looks whether anything is lost: npm run kills -- [ROUNDS] [SEED].
// It runs the built command, over a folder of stories made for it.
import { kill, openDesk } from './kills/desk.js';
import { judgeKilled, judgeNext, rehearse } from './kills/judge.js';
import { scenes } from './kills/scenes.js';

const rounds = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 1);
const STORIES = 15;

/** Mulberry32: the same seed gives the same moments, as far as the machine lets them be the same. */
function openChance(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const chance = openChance(seed);
const pick = (list) => list[Math.floor(chance() * list.length)];

/** Half of the kills come at a draft, in the midst of a write; the others whenever. */
function pickMoment({ took }, { writes, args }) {
  const signal = chance() < 0.7 ? 'SIGKILL' : pick(['SIGINT', 'SIGTERM']);
  if (chance() < 0.5) return { signal, after: took * (0.2 + chance()) };
  const most = (args.includes('--fix') ? STORIES * 2 : 0) + writes.length * 2;
  return { signal, atDraft: 1 + Math.floor(chance() * most) };
}

async function playRound(desk, scene, rehearsed, tally) {
  desk.reset();
  const moment = pickMoment(rehearsed, scene);
  const isTogether = chance() < 0.25;
  const runs = [kill(desk.folder, scene.args, moment)];
  if (isTogether) runs.push(kill(desk.folder, scene.args, pickMoment(rehearsed, scene)));
  const ends = await Promise.all(runs);
  const drafts = judgeKilled(desk, rehearsed);
  if (moment.signal !== 'SIGKILL' && !isTogether && drafts > 0)
    throw new Error(`${moment.signal} left a draft`);
  tally.killed += ends.filter(({ signal }) => signal).length;
  tally.drafts += drafts;
  judgeNext(desk, scene, rehearsed);
}

const desk = openDesk(STORIES);
let failures = 0;
try {
  for (const [name, scene] of Object.entries(scenes)) {
    const rehearsed = rehearse(desk, scene);
    const tally = { killed: 0, drafts: 0 };
    const share = Math.ceil(rounds / Object.keys(scenes).length);
    for (let round = 0; round < share; round++) {
      try {
        await playRound(desk, scene, rehearsed, tally);
      } catch (error) {
        failures++;
        console.log(`${name}, round ${round}: ${error.message}`);
      }
    }
    console.log(
      `${name}: ${share} rounds, ${tally.killed} runs killed, ${tally.drafts} drafts left to sweep`,
    );
  }
} finally {
  desk.close();
}
console.log(failures === 0 ? 'Nothing was lost.' : `${failures} rounds went wrong.`);
process.exitCode = failures === 0 ? 0 : 1;
