// What must hold after a run was killed, and after the next one.
import { isDraft, readFolder, run } from './desk.js';

const expect = (holds, what) => {
  if (!holds) throw new Error(what);
};

/** What a scene comes to when nobody kills it: the folder before and after, and what a plain run says then. */
export function rehearse(desk, { args, writes }) {
  desk.reset();
  const before = readFolder(desk.folder);
  const start = performance.now();
  const whole = run(desk.folder, args);
  const took = performance.now() - start;
  const after = readFolder(desk.folder);
  const written = new Map(writes.map((name) => [name, after.get(name)]));
  return { before, after, written, whole, took, plain: run(desk.folder, ['.']) };
}

/** Every story holds its old or its new bytes, and so does every file that the run writes. */
export function judgeKilled(desk, { before, after, written }) {
  const now = readFolder(desk.folder);
  for (const [name, text] of before) {
    expect(now.has(name), `${name} is lost`);
    expect(now.get(name) === text || now.get(name) === after.get(name), `${name} is half-written`);
  }
  for (const [name, text] of now) {
    if (before.has(name) || isDraft(name)) continue;
    expect(written.has(name), `${name} was not there before`);
    // Stamps differ from run to run; that a cache is sound, the next run shows.
    expect(name === '.newslintcache' || text === written.get(name), `${name} is half-written`);
  }
  return [...now.keys()].filter(isDraft).length;
}

/** The next run gives what an undisturbed one gives, and leaves nothing else behind. */
export function judgeNext(desk, { args }, { after, plain }) {
  const next = run(desk.folder, args);
  expect(next.err === '' || args.includes('--baseline'), `the next run says: ${next.err}`);
  const now = readFolder(desk.folder);
  for (const [name, text] of after)
    expect(
      now.get(name) === text || name === '.newslintcache',
      `${name} is not what it should be in the end`,
    );
  const extra = [...now.keys()].filter((name) => !after.has(name));
  expect(extra.length === 0, `${extra.join(', ')} is left over`);
  const last = run(desk.folder, args.includes('--cache') ? ['--cache', '.'] : ['.']);
  expect(last.out === plain.out && last.code === plain.code, 'the run after that says something else');
}
