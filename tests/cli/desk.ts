import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, vi } from 'vitest';

/** The front door. */
export const bin = fileURLToPath(new URL('../../bin/newslint.js', import.meta.url));

// Each run is a process of its own, and machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const NOBODY = 65_534;

export const isRoot = process.getuid?.() === 0;

/**
 * A story with nothing to report, however many files of a test hold it; there is one date and one quotation to
 * spoil.
 */
export const sound = `Ferry service resumes

By Ana Brik

November 11, 2022

Two ferries left the harbor at dawn on Friday, a day after the storm.

"We slept on the benches," Ines Carvalho said.

Original url:

<https://news.example.org/2022/11/11/ferry-service-resumes>

<!-- newslint-disable-file duplicate-headline, duplicate-source-url, near-duplicate-story -- one story for all tests -->
`;

/** The same with one warning that has a fix, on line 5. */
export const fixable = sound.replace('November 11', 'Nov. 11');

/** The same with one error, on line 9. */
export const faulty = sound.replace('benches,"', 'benches,');

/** A story without the directive that lets it stand in many files. */
export const bare = (story: string): string =>
  story.replace(/\n<!-- newslint-disable-file duplicate.*$/s, '');

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder with these files in it, which goes when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What a run came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether to run as a user who is bound by permissions, where the tests run as root. */
  readonly asNobody?: boolean;
  /** Another command than the one that was built here. */
  readonly bin?: string;
}

/** What a terminal or a CI machine would say of itself has no say in a test. */
const plainEnvironment = (): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env;
  return rest;
};

/** Runs newslint in a folder. */
export function newslint(folder: string, args: readonly string[], surroundings: Surroundings = {}): Run {
  const { input = '', env = {}, asNobody = false } = surroundings;
  const command = surroundings.bin ?? bin;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    env: { ...plainEnvironment(), ...env },
    maxBuffer: 2 ** 28,
    ...(asNobody && isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** Runs a line of shell in a folder; `$newslint` is the command. */
export function shell(folder: string, line: string): Run {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: folder,
    env: { ...plainEnvironment(), newslint: `${process.execPath} ${bin}` },
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** The paths that a JSON report lists. */
export const pathsIn = (json: string): readonly string[] =>
  (JSON.parse(json) as { files: { path: string }[] }).files.map(({ path }) => path);

/** The findings that a JSON report lists, each as its path, line and rule. */
export const findingsIn = (json: string): readonly string[] =>
  (
    JSON.parse(json) as {
      files: { path: string; diagnostics: { ruleId: string; range: { start: { line: number } } }[] }[];
    }
  ).files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ ruleId, range }) => `${path}:${range.start.line} ${ruleId}`),
  );
