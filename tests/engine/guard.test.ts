import { describe, expect, test } from 'vitest';
import { storyAround, storyUnder } from '../submission/story.js';
import { change, checkText, lintWith, storyOfMarked } from './desk.js';

/** What becomes of a fix that puts `fresh` in the place of each mark: it stays a fix or is only suggested. */
function fateOf(marked: string, fresh: readonly string[], wrap: (copy: string) => string = storyAround) {
  const { text, ranges } = storyOfMarked(marked, wrap);
  const fix = change(ranges.map((range, i) => ({ range, text: fresh[i] ?? '' })));
  const range = ranges[0] ?? { start: 0, end: 0 };
  const report = lintWith({ it: checkText(() => [{ range, message: 'Change it.', fix }]) }, text);
  expect(report.failures).toEqual([]);
  const [diagnostic] = report.diagnostics;
  if (diagnostic?.fix) expect(diagnostic.suggestions).toBeUndefined();
  else expect(diagnostic?.suggestions).toEqual([fix]);
  return diagnostic?.fix ? 'fixed' : 'suggested';
}

type Row = readonly [string, string, ...string[]];

describe('safe: what the story says stays', () => {
  test.each([
    ['a word of narration', 'Crews [|utilise|] the pier.', 'use'],
    ['a doubled word', 'It hit the [|the |]pier.', ''],
    ['a doubled name', 'It hit [|Kyiv |]Kyiv.', ''],
    ['the case of a name', 'It hit [|KYIV|] at dawn.', 'Kyiv'],
    ['a number in words', 'About [|five|] ferries left.', '5'],
    ['a number with its comma', 'About [|1000|] ferries left.', '1,000'],
    ['a percentage', 'It rose [|20 percent|] then.', '20%'],
    ['a mark of a quotation', '[|“|]We won,” she said.', '"'],
    ['the closing mark', '“We won,[|“|] she said.', '”'],
    ['a forgotten mark', '"One.\n\n[||]Two," he said.', '"'],
    ['a stop inside the marks', '"We won[||]", she said.', ','],
    ['white space', 'Two  ferries[|  |]left.', ' '],
    ['the words of a link', 'See [the [|colour|] map](https://a.example/colour) now.', 'color'],
    ['two words at once', 'Crews [|utilise|] the [|colour|] map.', 'use', 'color'],
    ['a mark put at the start of the words', 'He said "[||]no" twice.', '…'],
    ['a mark put behind an address', 'See www.a.example[||] now.', ','],
    ['a mark put before an address', 'See [||]www.a.example now.', '“'],
    ['a space behind an address', 'Mail a@b.example[|  |]now.', ' '],
    ['words around an address', 'Go and [|take a look at a@b.example|] now.', 'see a@b.example'],
    ['a character that shows nothing', 'About [|\u200B|]five ferries left.', ''],
    ['a word behind a dash and a stop', 'He left—so.[|colour|] it was.', 'color'],
    ['a word behind a dash and three letters', 'He left—www.[|colour|]5 it was.', 'color'],
    ['a word with a figure behind', 'He left.[|colour|]5 now.', 'color'],
    ['a control character', 'It hit the har[|\u0007|]bor.', ''],
    ['two spaces in a name', 'Then Ana[|  |]Brik left.', ' '],
    ['copy between quotations', '"No," he [|stated|]. "Yes."', 'said'],
  ] as Row[])('%s', (_, marked, ...fresh) => {
    expect(fateOf(marked, fresh)).toBe('fixed');
  });

  test('the date line in its canonical form', () => {
    const wrap = (copy: string) => storyAround('Two ferries left.').replace('November 11, 2022', copy);
    expect(fateOf('[|11 Nov. 2022|]', ['November 11, 2022'], wrap)).toBe('fixed');
    expect(fateOf('[|2022-11-11|]', ['November 11, 2022'], wrap)).toBe('fixed');
  });
});

describe('the words of a quotation', () => {
  test.each([
    ['a word', '"Crews [|utilise|] it," he said.', 'use'],
    ['a word in single marks', "He said 'crews [|utilise|] it' twice.", 'use'],
    ['a word in a partial quotation', 'It was [|"very|] unfair."', '"un'],
    ['white space', '"Two  [| |]ferries," he said.', ''],
    ['a later paragraph', '"One.\n\n"Crews [|utilise|] it," he said.', 'use'],
    ['behind a mark that never closes', 'He said: "Crews [|utilise|] it.', 'use'],
    ['all of it', 'He said [|"no" |]twice.', ''],
    ['a word put in at the start', '"[||]we won," he said.', 'no '],
    ['a word put in at the end', '"We won[||]," he said.', ' not'],
    ['the closing mark with a word', '"We won,[|"|] he said.', ' not"'],
    ['copy behind a quotation within it', '"He said \'no\' as crews [|utilise|] it," he said.', 'use'],
    [
      'the same among others',
      '"Yes," he said. "He said \'no\' as crews [|utilise|] it," he said. "Fine." "So."',
      'use',
    ],
    ['one edit of two', 'Crews [|utilise|] it. "Crews [|utilise|] it," he said.', 'use', 'use'],
  ] as Row[])('%s', (_, marked, ...fresh) => {
    expect(fateOf(marked, fresh)).toBe('suggested');
  });

  test('a headline too', () => {
    expect(fateOf("Mayor: 'We [|utilise|] it'", ['use'], storyUnder)).toBe('suggested');
  });
});

describe('names', () => {
  test.each([
    ['another name', 'It hit [|Kyiv|] at dawn.', 'Kiev'],
    ['a name gone', 'It hit [|Kyiv |]at dawn.', ''],
    ['a letter of a name', 'Omar D[|i|]az left.', 'í'],
    ['a letter put behind a name', 'Ana Brik[||] left.', 's'],
    ['a letter put before a name', 'Ana [||]Brik left.', 'x'],
    ['two names in another order', 'So [|Ana Brik|] left.', 'Brik Ana'],
    ['a name joined to a word', 'Then Ana Brik[| |]left.', ''],
    ['an acronym', 'Then [|NATO|] met.', 'UN countries'],
  ] as Row[])('%s', (_, marked, ...fresh) => {
    expect(fateOf(marked, fresh)).toBe('suggested');
  });
});

describe('numbers', () => {
  test.each([
    ['another value', 'About [|41|] ferries left.', '42'],
    ['another value in words', 'About [|five|] ferries left.', 'six'],
    ['a digit put behind', 'About 10[||] ferries left.', '0'],
    ['a digit put before', 'About [||]10 ferries left.', '1'],
    ['the decimal point', 'It rose 3[|.|]5 percent.', ''],
    ['a number gone', 'About [|41 |]ferries left.', ''],
    ['the scale', 'It cost \\$5 [|million|] then.', 'billion'],
    ['the scale gone', 'It cost \\$5[| million|] then.', ''],
    ['a scale put in', 'It cost \\$5[||] then.', ' million'],
    ['a scale alone', 'About a [|hundred|] people left.', 'thousand'],
    ['one edit of two', 'Crews [|utilise|] about [|41|] ferries.', 'use', '42'],
    ['another day', 'It was on [|Nov. 11|] then.', 'November 12'],
    ['a figure for what shows nothing', 'About [|\u200B|]10 ferries left.', '5'],
  ] as Row[])('%s', (_, marked, ...fresh) => {
    expect(fateOf(marked, fresh)).toBe('suggested');
  });

  test('another day in the date line', () => {
    const wrap = (copy: string) => storyAround('Two ferries left.').replace('November 11, 2022', copy);
    expect(fateOf('[|11 Nov. 2022|]', ['November 12, 2022'], wrap)).toBe('suggested');
    expect(fateOf('[|11/12/2022|]', ['November 12, 2022'], wrap)).toBe('suggested');
  });
});

describe('addresses and comments', () => {
  test.each([
    ['a comment', 'Two <!-- the [|the |]note --> ferries left.', ''],
    ['the target of a link', 'See [the map](https://a.example/[|colour|]) now.', 'color'],
    ['a link with its target', 'See [|[the map](https://a.example/x)|] now.', 'the map'],
    ['an autolink', 'See <https://a.example/[|colour|]> now.', 'color'],
    ['a bare address', 'See https://a.example/[|colour|] now.', 'color'],
    ['a bare host', 'See www.[|colour|].example now.', 'color'],
    ['a host alone', 'See [|colour|].example now.', 'color'],
    ['a host at the end of a sentence', 'See [|colour|].example. Then go.', 'color'],
    ['a host with much behind it', 'See [|colour|].example?! Then go.', 'color'],
    ['a host before dots', 'See [|colour|].example... Then go.', 'color'],
    ['a host with a path', 'See [|colour|].example/x now.', 'color'],
    ['a host with a port', 'See my-[|colour|].example:80 now.', 'color'],
    ['a host of many parts', 'See a.bc.d.[|colour|].example#x now.', 'color'],
    ['a host in brackets', 'See it (a.[|colour|].example) now.', 'color'],
    ['a hyphen put into a host', 'See www.a[||].example now.', '-'],
    ['a mail address', 'Write to [|colour|]@a.example now.', 'color'],
    ['a bare address as a whole', 'See [|www.colour.example|] now.', 'www.color.example'],
    ['an address with words around it', 'Go and [|see www.colour.example now|].', 'see it now'],
    ['an address and half of another', 'See [|a.example/x or b.exam|]ple now.', 'a.example/x or b.'],
  ] as Row[])('%s', (_, marked, ...fresh) => {
    expect(fateOf(marked, fresh)).toBe('suggested');
  });

  const wrapIn = (place: string) => (copy: string) =>
    storyAround('Two ferries left.').replace(place, () => copy);

  test('the source', () => {
    const wrap = wrapIn('<https://news.example.org/2022/11/11/harbor-reopens-storm>');
    expect(fateOf('<https://a.example/[|colour|]>', ['color'], wrap)).toBe('suggested');
    expect(fateOf('https://a.example/[|colour|]', ['color'], wrap)).toBe('suggested');
  });

  test.each([
    ['the name', 'By [A. [|brik|] for AFP](#)', 'Brick'],
    ['the agency', 'By Ana Brik for the [|post|]', 'times'],
    ['the link', 'By [Ana Brik](#[|ana|])', 'anna'],
  ])('%s of a byline', (_, marked, fresh) => {
    expect(fateOf(marked, [fresh], wrapIn('By Ana Brik'))).toBe('suggested');
  });
});

test.each([
  ['no byline and no source', 'Harbor reopens\n\nCrews [|utilise|] the pier at dawn.\n'],
  ['no address behind the label', 'Harbor reopens\n\nCrews [|utilise|] the pier at dawn.\n\nOriginal url:\n'],
])('a story with %s is guarded as well', (_, marked) => {
  expect(fateOf(marked, ['use'], (copy) => copy)).toBe('fixed');
});
