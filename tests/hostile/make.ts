/** Makes a text of about so many UTF-16 units of one thing, which a careless loop or pattern takes hours over. */
export type Make = (size: number) => string;

const FRONT = 'Harbor Reopens After Storm\n\nBy Ana Brik for AFP\n\nNovember 11, 2022\n\n';
const LEAD = 'The harbor reopened at dawn on Friday, a day after the storm.\n\n';
const END = '\n\nOriginal url:\n\n<https://news.example.org/2022/11/11/harbor-reopens-after-storm>\n';

export const inBody = (body: string): string => FRONT + LEAD + body + END;

/** Pieces, made one by one, until there is enough. */
export function fill(size: number, piece: (index: number) => string, gap = ''): string {
  const pieces: string[] = [];
  for (let length = 0; length < size; length += (pieces.at(-1) as string).length + gap.length)
    pieces.push(piece(pieces.length));
  return pieces.join(gap);
}

export const repeated =
  (...units: readonly string[]): Make =>
  (size) =>
    inBody(fill(size, (index) => units[index % units.length] as string));

export const numbered =
  (piece: (index: number) => string, gap = ' '): Make =>
  (size) =>
    inBody(fill(size, piece, gap));

/** The same at another place of the story. */
export const inHeadline =
  (unit: string): Make =>
  (size) =>
    `${fill(size, () => unit)}\n\n${FRONT.slice(FRONT.indexOf('By'))}${LEAD}${END}`;
export const inByline =
  (unit: string): Make =>
  (size) =>
    `Harbor Reopens\n\nBy ${fill(size, () => unit)}\n\nNovember 11, 2022\n\n${LEAD}${END}`;
export const inSource =
  (unit: string): Make =>
  (size) =>
    `${FRONT}${LEAD}Original url:\n\n<https://news.example.org/${fill(size, () => unit)}>\n`;
export const alone =
  (unit: string): Make =>
  (size) =>
    fill(size, () => unit);

/** A name, or a word, of its own for each number. */
export function wordOf(index: number): string {
  let word = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor(rest / 20))
    word += 'bcdfghjklmnpqrstvwxz'[rest % 20] + ('aeiou'[rest % 5] as string);
  return word;
}
export const nameOf = (index: number): string => {
  const word = wordOf(index);
  return `${word[0]?.toUpperCase()}${word.slice(1)}son`;
};
export const monthOf = (index: number): string =>
  ['January', 'March', 'May', 'July', 'August', 'October'][index % 6] as string;
