import { relative, resolve, sep } from 'node:path';
import { Trouble } from '../trouble.js';
import { isStory } from './stories.js';

/** A glob: the folder it starts from, and which files below it are meant. */
export interface Glob {
  readonly base: string;
  readonly accepts: (path: string) => boolean;
}

const LIKELY = /[*?[\]{}()!+@]/;
/** `drafts/**` says nothing of extensions: submissions are meant. */
const ENDS_OPEN = /(?:^|\/)\*+$/;

/** Each star more tries a long name in a hundred times as many ways; with three, that is still a moment. */
const MOST_STARS = 3;

const countStars = (name: string): number => name.match(/\*+/g)?.length ?? 0;

/** Opens a glob; undefined where the text is none. */
export async function openGlob(text: string, cwd: string): Promise<Glob | undefined> {
  if (!LIKELY.test(text)) return undefined;
  const { default: picomatch } = await import('picomatch');
  const { base, glob, isGlob, negated } = picomatch.scan(text);
  if (!isGlob || negated) return undefined;
  if (glob.split('/').some((name) => countStars(name) > MOST_STARS))
    throw new Trouble(
      `"${text}" has more than ${MOST_STARS} stars in one name, which can take hours; use fewer of them.`,
    );
  const folder = resolve(cwd, base);
  const matches = picomatch(glob);
  const isMeant = ENDS_OPEN.test(glob) ? isStory : () => true;
  return {
    base: folder,
    accepts: (path) => isMeant(path) && matches(relative(folder, path).split(sep).join('/')),
  };
}
