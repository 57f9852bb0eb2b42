import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Sketch, Sketches } from '../../corpus/sketch.js';
import type { FileReport } from '../../engine/diagnostic.js';
import type { CacheRequest } from '../keeping.js';
import type { Job } from '../plan.js';
import { showPath } from '../selection/stories.js';
import { reasonFor, Trouble } from '../trouble.js';
import type { Opened } from '../work.js';
import { digestOf } from './digest.js';
import { readCache, readLine, writeCache, writeLine } from './file.js';
import { openComparisonKeys, openPlanKeys } from './plan-key.js';
import type { RunRecord } from './record.js';

/** The rule of a sketch, its hashes and its place. */
type WrittenSketch = readonly [string, readonly number[], readonly number[]];

/** What is known of a story: its report, and what it is compared by, each under a key of all that made it. */
interface Known {
  readonly report?: { readonly key: string; readonly value: Omit<FileReport, 'path' | 'text' | 'failures'> };
  readonly sketches?: { readonly key: string; readonly value: readonly WrittenSketch[] };
}

/** The results of runs before, and of this one. */
export interface Cache {
  /** The report of a story; undefined where none is known of this text under this plan, with these twins. */
  readonly recall: (opened: Opened) => FileReport | undefined;
  readonly keep: (opened: Opened, report: FileReport) => void;
  /** What a story is compared by, made by `sketch` where it is not known. */
  readonly sketchesOf: (job: Job, bytes: Buffer, sketch: () => Sketches) => Sketches;
  /** The digest of what was read of each story, by its path; empty where that was not twice the same. */
  readonly digests: ReadonlyMap<string, string>;
  /** Writes the cache, with the answer of this run where there is one. Throws a `Trouble`. */
  readonly end: (record?: RunRecord) => void;
}

/** Whoever asks for one thing and then for another is answered twice. */
const MOST_RUNS = 4;

const followed = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** Opens a cache. Throws a `Trouble` where the file is something else. */
export function openCache({ file }: CacheRequest, cwd: string): Cache {
  const path = followed(resolve(cwd, file));
  const folder = dirname(path);
  const found = readCache(path);
  if (!found) throw new Trouble(`"${file}" is no cache of newslint; name another file.`);
  const planKey = openPlanKeys();
  const comparisonKey = openComparisonKeys();
  const lines = new Map(found.lines);
  const seen = new Set<string>();
  const digests = new Map<string, string>();
  let isChanged = false;

  const nameOf = ({ story }: Job): string => showPath(story.path, folder);

  function lookUp(job: Job): Known {
    const line = lines.get(nameOf(job));
    seen.add(nameOf(job));
    return ((line && readLine(line)) ?? {}) as Known;
  }

  function keep(job: Job, known: Known): void {
    lines.set(nameOf(job), writeLine(nameOf(job), { ...lookUp(job), ...known }));
    isChanged = true;
  }

  /** The digest of what was read of a story; an answer must not rest on two states of one. */
  function digestStory({ story }: Job, bytes: Buffer): string {
    const digest = digestOf(bytes);
    const before = digests.get(story.path);
    digests.set(story.path, before === undefined || before === digest ? digest : '');
    return digest;
  }

  const keyOf = (opened: Opened): string =>
    digestOf(
      JSON.stringify([
        digestStory(opened, opened.filed.bytes),
        planKey(opened.plan),
        [...(opened.twins?.() ?? [])],
      ]),
    );

  return {
    digests,
    recall: (opened) => {
      const { report } = lookUp(opened);
      if (report?.key !== keyOf(opened)) return undefined;
      return { path: opened.story.shown, text: opened.filed.text, ...report.value, failures: [] };
    },
    keep: (opened, { path: _, text: __, failures, ...value }) => {
      if (failures.length === 0) keep(opened, { report: { key: keyOf(opened), value } });
    },
    sketchesOf: (job, bytes, sketch) => {
      const key = digestOf(digestStory(job, bytes) + comparisonKey(job.plan));
      const { sketches } = lookUp(job);
      if (sketches?.key === key)
        return new Map(sketches.value.map(([id, hashes, place]) => [id, { hashes, place }]));
      const made = sketch();
      const write = ([id, { hashes, place }]: [string, Sketch]): WrittenSketch => [
        id,
        Array.from(hashes),
        Array.from(place),
      ];
      keep(job, { sketches: { key, value: Array.from(made, write) } });
      return made;
    },
    end: (record) => {
      for (const name of lines.keys()) {
        if (seen.has(name) || existsSync(resolve(folder, name))) continue;
        lines.delete(name);
        isChanged = true;
      }
      if (!isChanged && !record) return;
      const others = found.runs.filter(({ key }) => key !== record?.key);
      const runs = record ? [record, ...others].slice(0, MOST_RUNS) : others;
      try {
        writeCache(path, { runs, lines });
      } catch (error) {
        throw new Trouble(`cannot write "${file}": ${reasonFor(error)}.`, { cause: error });
      }
    },
  };
}
