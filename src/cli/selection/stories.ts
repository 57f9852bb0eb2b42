import { extname, relative, sep } from 'node:path';

const EXTENSIONS = ['.txt', '.md', '.markdown'];

/** The extensions of submissions, as a sentence names them. */
export const EXTENSION_LIST = '.txt, .md or .markdown';

/** Whether a file that was come across, not named, is taken for a submission. */
export const isStory = (path: string): boolean => EXTENSIONS.includes(extname(path).toLowerCase());

/** A path as users are shown it: relative to the working directory, with `/`. */
export function showPath(path: string, cwd: string): string {
  const shown = relative(cwd, path) || '.';
  return sep === '/' ? shown : shown.split(sep).join('/');
}

/** A submission to lint. */
export interface Story {
  /** Absolute. For standard input, where the text would lie: its config is found by it. */
  readonly path: string;
  /** Where it lies when every link is followed. */
  readonly realPath: string;
  /** As users are shown it: relative to the working directory, with `/`. */
  readonly shown: string;
  readonly isStdin: boolean;
}

/** A submission that was found, and what leaves it out. */
export interface Candidate extends Story {
  /** Whether the command line names the file itself. */
  readonly isNamed: boolean;
  readonly ignoredBy?: string;
}
