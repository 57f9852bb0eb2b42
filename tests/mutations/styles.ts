import { doublesOf, singlesOf } from './marks.js';
import { isQuoting, type Story, textOf } from './story.js';

/** The story with `set` applied to every piece that may quote. */
export const withMarks = (story: Story, set: (text: string) => string): Story => ({
  ...story,
  pieces: story.pieces.map((each) => (isQuoting(each) ? { ...each, text: set(each.text) } : each)),
});

function curlText(text: string): string {
  const characters = [...text].length === text.length ? [...text] : text.split('');
  for (const { at, role } of doublesOf(text)) characters[at] = role === 'open' ? '“' : '”';
  for (const [at, character] of characters.entries()) if (character === "'") characters[at] = '’';
  for (const { at, role } of singlesOf(text)) characters[at] = role === 'open' ? '‘' : '’';
  return characters.join('').replace(/(?<=\d)’(?=\d)/g, "'");
}

/** The story with curly marks. */
export const curl = (story: Story): Story => withMarks(story, curlText);

/** The story with straight marks. */
export const straighten = (story: Story): Story =>
  withMarks(story, (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"));

/** The story with marks of the other style, where it has any. */
export const restyle = (story: Story): Story =>
  /[“”‘’]/.test(textOf(withMarks(story, (text) => text)))
    ? { ...straighten(story), name: `${story.name}, marks straight` }
    : { ...curl(story), name: `${story.name}, marks curly` };
