import { describe, expect, test } from 'vitest';
import type { QuoteFaultKind } from '../../../src/submission/types.js';
import { findFaults, parseAround, storyAround } from '../story.js';

type Row = readonly [string, string, ...QuoteFaultKind[]];

/** Quotations that run on over paragraphs; `¶` stands for the paragraph break. */
const check = (_: string, marked: string, ...kinds: string[]): void => {
  const copy = marked.replaceAll(' ¶ ', '\n\n');
  expect(findFaults(copy)).toEqual({ marked: copy, kinds });
};

describe('sound chains', () => {
  test.each([
    ['five paragraphs', '"One. ¶ "Two. ¶ "Three. ¶ "Four. ¶ "Five," Ruiz said.'],
    ['an attribution first', 'Ruiz said: "One. ¶ "Two. ¶ "Three."'],
    ['an attribution inside', '"One," Ruiz said. "Two. ¶ "Three. ¶ "Four."'],
    ['two chains in a row', '"One. ¶ "Two," Ruiz said. ¶ "Three. ¶ "Four," Diaz said.'],
    ['curly marks', '“One. ¶ “Two. ¶ “Three,” Ruiz said.'],
    ['guillemets', '«One. ¶ «Two. ¶ «Three,» Ruiz said.'],
    [
      'nested singles in each',
      "\"He said 'one.' ¶ \"She said 'two.' ¶ \"They said 'three,'\" Ruiz recalled.",
    ],
    ['nested singles that run on', '"He told me, \'One. ¶ "\'Two. ¶ "\'Three,\'" Ruiz recalled.'],
    ['nested curly singles that run on', '“He told me, ‘One. ¶ “‘Two,’” Ruiz recalled.'],
    ['a chain past a photo credit', '"One. ¶ Photo: Ana Brik ¶ "Two," Ruiz said.'],
    ['a chain past an agency', '"One. ¶ INES CARVALHO / ATLANTIC NEWS ¶ "Two," Ruiz said.'],
    ['a chain of list items', '- "One. ¶ - "Two. ¶ - "Three," Ruiz said.'],
    ['a chain from a paragraph into a list', '"There are two ways. ¶ - "By sea. ¶ - "By land," Ruiz said.'],
    ['emphasis before the mark', '"One. ¶ *"Two,"* Ruiz said.'],
    ['escaped marks', '\\"One. ¶ \\"Two,\\" Ruiz said.'],
    ['entities', '&quot;One. ¶ &quot;Two,&quot; Ruiz said.'],
    ['a block quotation', '> "One. ¶ > "Two," Ruiz said.'],
    ['a question at the end of a paragraph', '"Why us? ¶ "Why now?" Ruiz asked.'],
    [
      'a clause that only sounds like an attribution',
      '"We did it, as she said. ¶ "It was little," Ruiz said.',
    ],
    ['an ellipsis', '"One… ¶ "… two," Ruiz said.'],
    ['a quotation closed each time', '"One." ¶ "Two." ¶ "Three."'],
  ] as Row[])('%s', check);
});

describe('broken chains', () => {
  test.each([
    ['the last never closes', '"One. ¶ "Two. ¶ "Three. ¶ "Four. ¶ [|"|]Five, Ruiz said.', 'unclosed'],
    ['one paragraph is not opened', '"One. ¶ Two. It went on,[|"|] Ruiz said. ¶ Three.', 'not-reopened'],
    ['a subhead stands between', '[|"|]One. ¶ What comes next ¶ "Two," Ruiz said.', 'unclosed'],
    ['a heading stands between', '[|"|]One. ¶ ## What comes next ¶ "Two," Ruiz said.', 'unclosed'],
    ['the source section comes', 'Ruiz said: [|"|]One. Two.', 'unclosed'],
    ['narration comes', '"One. ¶ [|"|]Two. ¶ Ruiz left.', 'unclosed'],
    [
      'the next paragraph is a new sound quotation behind narration',
      '[|"|]One. ¶ Ruiz said "two" twice.',
      'unclosed',
    ],
    ['a speaker is credited inside', '[|"|]One, Ruiz said. ¶ "Two," Diaz said.', 'unclosed'],
    ['two chains broken', '[|"|]One. ¶ Ruiz left. ¶ [|"|]Two. ¶ Diaz left.', 'unclosed', 'unclosed'],
  ] as Row[])('%s', check);
});

test('the forgotten opening mark points back at the one that it should take up', () => {
  const { text, quoteFaults } = parseAround('"The dam held.\n\nThe gate did not," Ruiz said.');
  const [fault] = quoteFaults;
  expect(fault?.other).toEqual({ start: text.indexOf('"The dam'), end: text.indexOf('"The dam') + 1 });
});

test('a quotation over paragraphs is one piece for each, joined by its flags', () => {
  const { quotations } = parseAround('"One.\n\n"Two.\n\n"Three," Ruiz said. "Four."');
  expect(quotations.map(({ continues, continued }) => [continues, continued])).toEqual([
    [false, true],
    [true, true],
    [true, false],
    [false, false],
  ]);
});

test('CRLF line ends change nothing', () => {
  const withReturns = (copy: string): string => storyAround(copy).replaceAll('\n', '\r\n');
  const copy = '"One.\r\n\r\n"Two," Ruiz said.\r\n\r\n[|"|]Three, Diaz said.';
  const wrap = (text: string): string => withReturns(text.replaceAll('\r\n', '\n'));
  expect(findFaults(copy, wrap)).toEqual({ marked: copy, kinds: ['unclosed'] });
});
