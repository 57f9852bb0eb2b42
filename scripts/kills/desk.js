// A folder of stories that can be brought back to how it was, and the command, which can be killed in it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/newslint.js', import.meta.url));

const FOLDERS = 3;

/** Few rules: it is the writing that is tried, and the rest of a run should take no time. */
const CONFIG = JSON.stringify({
  extends: ['newslint:structure'],
  rules: { 'noncanonical-date': 'warning', 'duplicate-headline': 'warning' },
});

/** A story with a fault that has a fix and one that has none; long ones take longer to write. */
function storyOf(index) {
  const day = `The ferry to island ${index} left at dawn,  the the captain said about trip ${index * 7}.`;
  const paragraphs = Array.from(
    { length: 1 + (index % 5) * 25 },
    (_, place) => `${day} It was call ${place}.`,
  );
  return [
    `Ferry ${index} Leaves Harbor ${index * 31}`,
    'By Ana Brik',
    'Nov. 11, 2022',
    ...paragraphs,
    `"We slept on ${index} benches, Ines Carvalho said.`,
    'Original url:',
    `<https://news.example.org/2022/11/11/ferry-${index}-leaves>`,
    '',
  ].join('\n\n');
}

/** Every file below a folder, by its path from there. */
export function readFolder(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** Whether a file is what a killed run may leave behind. */
export const isDraft = (name) => /(?:^|\/)\.newslint-[^/]+$/.test(name);

/** Runs the command to its end. */
export function run(folder, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** Starts the command and ends it by `signal` at a moment: after some milliseconds, or at the n-th draft. */
export function kill(folder, args, { signal, after, atDraft }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: 'ignore' });
    let drafts = 0;
    const places = [
      '.',
      ...readdirSync(folder, { withFileTypes: true })
        .filter((each) => each.isDirectory())
        .map(({ name }) => name),
    ];
    const watchers = places.map((place) =>
      watch(join(folder, place), (_, name) => {
        if (atDraft !== undefined && isDraft(name ?? '') && ++drafts === atDraft) child.kill(signal);
      }),
    );
    const timer = after === undefined ? undefined : setTimeout(() => child.kill(signal), after);
    child.on('close', (code, by) => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      resolve({ code, signal: by });
    });
  });
}

/** Opens a desk of `count` stories. */
export function openDesk(count) {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-kills-'));
  const stories = new Map(
    Array.from({ length: count }, (_, index) => [`${index % FOLDERS}/${index}.txt`, storyOf(index)]),
  );
  return {
    folder,
    stories,
    /** Brings the folder back to how it was. */
    reset: () => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
      for (const [name, text] of [...stories, ['newslint.config.json', CONFIG]]) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
