import { defineRule, locate, type Passage } from '../../src/rule/index.js';

const PLAIN = new Set(['the', 'a', 'an']);

export default defineRule({
  summary: 'Three paragraphs in a row that open with the same word.',
  why: 'It reads as a list, or as notes that nobody joined up.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  options: {
    run: { type: 'integer', default: 3, minimum: 2, description: 'How many paragraphs in a row.' },
  },
  examples: {
    wrong: [
      {
        copy: 'Brik came to the harbor at dawn.\n\nBrik saw the two ferries there.\n\n[|Brik|] left the harbor at noon.',
        says: '“Brik” opens 3 paragraphs in a row; open one with another word.',
      },
      {
        copy: 'He came to the harbor at dawn.\n\n[|He|] left the harbor at noon.',
        options: { run: 2 },
        says: '“He” opens 2 paragraphs in a row; open one with another word.',
      },
    ],
    right: [
      'Brik came to the harbor at dawn.\n\nShe saw two ferries there.\n\nBrik left the harbor at noon.',
      {
        copy: 'The dam held for a day.\n\nThe gate burst in the night.\n\nThe mayor came at dawn.',
        note: 'Articles.',
      },
      {
        copy: '"We came," Brik said.\n\n"We saw," Diaz said.\n\n"We left," Ortiz said.',
        note: 'Quotations.',
      },
    ],
  },
  *check({ passages, options }) {
    let last = '';
    let count = 0;
    for (const passage of passages) {
      const word = openingOf(passage);
      count = word !== '' && word === last ? count + 1 : 1;
      last = word;
      if (count !== options.run) continue;
      const [first] = passage.words;
      if (!first) continue;
      yield {
        range: locate(passage, first.start, first.end),
        message: `“${first.text}” opens ${count} paragraphs in a row; open one with another word.`,
      };
    }
  },
});

/** The first word of a paragraph in lower case; '' where an article or quoted words stand there. */
function openingOf({ block, sentences, text }: Passage): string {
  const word = sentences[0]?.words[0];
  if (block.kind !== 'paragraph' || !word || /[^\s(]/.test(text.slice(0, word.start))) return '';
  return PLAIN.has(word.facts.lower) ? '' : word.facts.lower;
}
