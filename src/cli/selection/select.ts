import { dirname, resolve } from 'node:path';
import type { Configs } from '../../config/index.js';
import type { LintRequest } from '../request.js';
import type { Log } from '../streams/log.js';
import { findFiles, findTargets, type Target } from './find.js';
import { type Ignores, openIgnores } from './ignores.js';
import { explainNothing, ignoredSentence } from './nothing.js';
import { type Candidate, type Story, showPath } from './stories.js';
import type { Place } from './walk.js';

interface Search {
  readonly request: LintRequest;
  readonly cwd: string;
  readonly configs: Configs;
  readonly ignores: Ignores | undefined;
  readonly log: Log;
  readonly note: (folder: Place) => void;
}

const STDIN = '<stdin>';

function stdinCandidate({ request, cwd, ignores }: Search): Candidate {
  const path = resolve(cwd, request.stdinFilename ?? STDIN);
  const ignoredBy = ignores?.causeOf(path, false);
  const story = { path, realPath: STDIN, shown: showPath(path, cwd), isStdin: true, isNamed: true };
  return ignoredBy === undefined ? story : { ...story, ignoredBy };
}

function listCandidates(target: Target, through: boolean, search: Search): readonly Candidate[] {
  const { cwd, ignores, log } = search;
  const isNamed = target.kind === 'file';
  const fail = (path: string, fault: string): void => {
    if (!through) log.trouble(`"${showPath(path, cwd)}" ${fault}.`);
  };
  const found = findFiles(target, { ignores, through, fail, note: search.note });
  const isVain = target.kind === 'glob' && !through && found.length === 0;
  if (isVain && listCandidates(target, true, search).length === 0)
    log.trouble(`no file matches "${target.asked}".`);
  return found.map((file) => ({ ...file, shown: showPath(file.path, cwd), isStdin: false, isNamed }));
}

/** Each file once, by the path that comes first, with what its config leaves out marked. */
async function judge(
  candidates: readonly Candidate[],
  { request, configs }: Search,
): Promise<readonly Candidate[]> {
  const judged = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { path, realPath, ignoredBy } = candidate;
    if (judged.has(realPath)) continue;
    const isIgnored = ignoredBy === undefined && request.ignore && (await configs.ignores(path));
    const config = isIgnored ? ((await configs.forFile(path)).config ?? 'the config') : '';
    judged.set(realPath, isIgnored ? { ...candidate, ignoredBy: `the "ignores" of ${config}` } : candidate);
  }
  return [...judged.values()];
}

const byPath = (a: Story, b: Story): number => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0);

/**
 * Finds the submissions that the command line asks for, in path order. What cannot be had is a trouble in the
 * log, and so is that nothing is left of folders and globs, with the filters that left nothing. `note` takes each folder before it
 * is looked into.
 */
export async function selectStories(
  request: LintRequest,
  cwd: string,
  configs: Configs,
  log: Log,
  note: (folder: Place) => void = () => {},
): Promise<readonly Story[]> {
  const named = request.paths.filter((path) => path !== '-');
  const targets = await findTargets(named, cwd, log.trouble);
  const roots = targets.map((target) => (target.kind === 'file' ? dirname(target.path) : target.place.path));
  const ignores = request.ignore ? openIgnores(cwd, roots) : undefined;
  const search: Search = { request, cwd, configs, ignores, log, note };

  const stdin = request.paths.includes('-') ? [stdinCandidate(search)] : [];
  const found = targets.flatMap((target) => listCandidates(target, false, search));
  const judged = await judge([...stdin, ...found], search);
  const left = judged.filter(({ ignoredBy }) => ignoredBy === undefined);
  for (const story of judged)
    if (story.isNamed && story.ignoredBy !== undefined) log.notice(ignoredSentence(story));

  // Hooks name whatever a commit holds: what is named and ignored was left out on purpose.
  const isOnPurpose = judged.length > 0 && targets.every(({ kind }) => kind === 'file');
  if (left.length === 0 && !isOnPurpose && !log.hasTrouble()) {
    const all = targets.flatMap((target) => listCandidates(target, true, search));
    log.trouble(explainNothing(targets, await judge(all, search)));
  }
  return [...left].sort(byPath);
}
