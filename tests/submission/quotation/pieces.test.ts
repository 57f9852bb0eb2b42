import { describe, expect, test } from 'vitest';
import { parseSubmission } from '../../../src/submission/parse.js';
import type { QuoteFaultKind } from '../../../src/submission/types.js';
import { cut, findFaults, parseAround, storyUnder } from '../story.js';

/** Each quotation of copy in the order given: its level, its words, whether it goes on from or into another. */
function piecesOf(copy: string): string[] {
  const { text, quotations } = parseAround(copy.replaceAll(' ¶ ', '\n\n'));
  return quotations.map(({ level, words, continues, continued }) => {
    const piece = `${level} ${cut(text, words)}`;
    return `${continues ? '…' : ''}${piece}${continued ? '…' : ''}`;
  });
}

describe('quotations in order, and how they hang together', () => {
  test.each([
    ['"Yes," he said. "One. ¶ "Two."', ['double Yes,', 'double One.…', '…double Two.']],
    ['"One. ¶ "Two," he said. "Three."', ['double One.…', '…double Two,', 'double Three.']],
    ['"One. ¶ Two," Ruiz said.', ['double One.', '…double Two,']],
    ['"One. ¶ \'No\' it was," Ruiz said.', ['double One.', "…double 'No' it was,", 'single No']],
    ['We won," she said.', []],
    ['"We won. "Yes," she said.', ['double We won. ', 'double Yes,']],
    ['"We won. She said "yes', ['double We won. She said ', 'double yes']],
    ['« We won, » she said.', ['double We won,']],
    ['«   » it read.', ['double ']],
    ["It was 'a «big» day' for all.", ['single a «big» day', 'double big']],
    ["She said: \"He told me 'no'", ["double He told me 'no'", 'single no']],
    ['"We \'won. "Yes," he said\' and left.', ["double We 'won. ", 'double Yes,']],
    ['"We \'won. "Yes\' and no," he said.', ["double We 'won. ", "double Yes' and no,"]],
    ['It was \'the "end\' of it. "Yes," he said.', ["double end' of it. ", 'double Yes,']],
  ])('%s', (copy, expected) => expect(piecesOf(copy)).toEqual(expected));
});

test('a quotation knows its marks', () => {
  const { text, quotations } = parseAround('“We won,” she said. "They lost.');
  const marks = quotations.map(({ opening, closing }) =>
    [opening, closing].map((mark) => mark && `${mark.style} ${cut(text, mark.range)}`),
  );
  expect(marks).toEqual([
    ['curly “', 'curly ”'],
    ['straight "', undefined],
  ]);
});

test('what closes a carried quotation has a closing mark alone', () => {
  const [, last] = parseAround('"One.\n\nTwo," Ruiz said.').quotations;
  expect(Object.keys(last ?? {})).not.toContain('opening');
  expect(last?.closing?.style).toBe('straight');
});

type Row = readonly [string, ...QuoteFaultKind[]];

describe('faults of both levels', () => {
  test.each([
    ['"He told me, [|\'|]One. ¶ "Two," she said. "\'Three,\' she said."', 'unclosed'],
    ['"He told me, \'One. ¶ " \'Two,\'" Ruiz recalled.'],
    ['[|"|]One. ¶ ## "Who would trust a word of it?" ¶ "Two," Ruiz said.', 'unclosed'],
    ['[|"|]He said \'no. "Yes," he said.', 'unclosed'],
    ['[|"|]He said \'no. ¶ Ruiz left.', 'unclosed'],
    ['"He said [|\'|]no. ¶ "Then yes," he said.', 'unclosed'],
    ['He [|\'|]said: "One. ¶ "\'Two,\'" Ruiz said.', 'unclosed'],
    ['"He said no[|\'|] to me. ¶ "\'Two,\'" Ruiz said.', 'unopened'],
    ['Fans in the [|‘|]90s won,[|"|] she said.', 'reversed', 'unopened'],
    ['We won,[|"|] she said. "They lost. ¶ Ruiz left.', 'unopened'],
  ] as Row[])('%s', (marked, ...kinds) => {
    const copy = marked.replaceAll(' ¶ ', '\n\n');
    expect(findFaults(copy)).toEqual({ marked: copy, kinds });
  });
});

test('faults come in the order of the text, each with its level', () => {
  const levelsOf = (copy: string) =>
    parseAround(copy).quoteFaults.map(({ kind, level }) => `${level} ${kind}`);
  expect(levelsOf('Fans in the ‘90s won," she said.')).toEqual(['single reversed', 'double unopened']);
  expect(levelsOf("He said 'no to me.")).toEqual(['single unclosed']);
  expect(levelsOf('"One.\n\nTwo," Ruiz said.')).toEqual(['double not-reopened']);
  expect(levelsOf('”One,“ Ruiz said.')).toEqual(['double reversed', 'double reversed']);
  expect(levelsOf('"One.\n\nRuiz left.\n\nTwo," he said.')).toEqual(['double unclosed', 'double unopened']);
});

test('the line under a headline is read, too', () => {
  const text = storyUnder('Harbor reopens\n\nMayor: “We cannot wait');
  const { quoteFaults, blocks } = parseSubmission(text);
  expect(blocks[1]?.kind).toBe('deck');
  expect(quoteFaults.map(({ kind, range }) => [kind, cut(text, range)])).toEqual([['unclosed', '“']]);
});
