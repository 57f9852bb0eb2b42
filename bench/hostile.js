// Texts that make linters slow or crash, each as long as asked for. Each is the body of a sound story.
const repeat = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A word that no other is like, by its number. */
const wordOf = (number) => `q${number.toString(26).replace(/\d/g, (digit) => 'ghijklmnop'[digit])}`;

function writeDistinctWords(length) {
  const words = [];
  for (let written = 0, number = 0; written < length; number++) {
    words.push(wordOf(number * 7919));
    written += words.at(-1).length + 1;
  }
  return words.join(' ').slice(0, length);
}

const BODIES = {
  'opening quotation marks': repeat('“'),
  'open brackets': repeat('('),
  'hyphened letters': repeat('a-'),
  'spaced full stops': repeat('. '),
  digits: repeat('1,234.5'),
  spaces: repeat('a   '),
  'dotted letters': repeat('a.a.'),
  'one long word': repeat('harbor'),
  'distinct words': writeDistinctWords,
  'combining marks': repeat('e\u0301\u0302'),
};

/** Hostile stories of a length, by name. */
export const hostileStories = (length) =>
  Object.entries(BODIES).map(([name, write]) => ({
    name,
    text: [
      'Harbor Reopens After Storm',
      'By Ana Brik',
      'November 11, 2022',
      write(length),
      'Original url:',
      '<https://www.example.com/2022/11/11/harbor-reopens-after-storm>\n',
    ].join('\n\n'),
  }));
