import { describe, expect, test } from 'vitest';
import { parseSubmission } from '../../../src/submission/parse.js';
import type { QuoteFaultKind } from '../../../src/submission/types.js';
import { cut, findFaults, kindsOf, parseAround, storyAround, storyUnder } from '../story.js';

/** The numbered traps of quotation: name, copy with `[|…|]` at the marks at fault, and what is wrong there. */
const TRAPS: readonly (readonly [string, string, ...QuoteFaultKind[]])[] = [
  ['T01', '"We will rebuild," the mayor said.'],
  ['T02', '[|"|]We will rebuild, the mayor said.\n\nCrews arrived at dawn.', 'unclosed'],
  ['T03', 'We will rebuild,[|"|] the mayor said.', 'unopened'],
  ['T04', '"The dam held through the night.\n\n"By morning the water had fallen," Ruiz said.'],
  [
    'T05',
    '"The dam held through the night.\n\nBy morning the water had fallen,[|"|] Ruiz said.',
    'not-reopened',
  ],
  ['T06', '[|"|]The dam held through the night.\n\nRuiz left without speaking.', 'unclosed'],
  ['T07', '"The dam held.\n\n"The gate did not.\n\n"We were lucky," Ruiz said.'],
  ['T08', '"The dam held.\n\n"The gate did not.\n\n[|"|]We were lucky, Ruiz said.', 'unclosed'],
  ['T09', '[|"|]The dam held. "We were lucky," Ruiz said.', 'unclosed'],
  ['T10', '"The dam held," Ruiz said. "We were lucky."'],
  ['T11', '"The dam held," Ruiz said, "and we were lucky."'],
  ['T12', '"He told me \'run\' and I ran," Ana Brik said.'],
  ['T13', '"He told me, \'Run.\'" Brik shrugged.'],
  ['T14', '"\'Run\' was all he said," Brik recalled.'],
  ['T15', '"He told me [|"|]run" and I ran," Brik said.', 'nested'],
  ['T16', "The players' union backed the teachers' strike."],
  ['T17', "She called it 'the players' revolt' and left."],
  ['T18', "Fans in the '90s wore '87 shirts."],
  ['T19', "A rock 'n' roll band from the '60s played."],
  ['T20', '"Get \'em out \'til we know more," he said.'],
  ['T21', 'The guard, who is 6\'2" tall, waved.'],
  ['T22', '"He is 6\'2"," the coach said.'],
  ['T23', '"He stands 6\'2" and he is 19," the coach said.'],
  ['T24', 'The 27" screen cracked.'],
  ['T25', 'The vote was called "unfair", "rushed" and "a sham".'],
  ['T26', 'The band—"Cold Harbor"—broke up.'],
  ['T27', 'The plan ("phase two") stalled.'],
  ['T28', 'He said"no" twice.'],
  ['T29', 'He said " no " twice.'],
  ['T30', '“We won,[|“|] she said.', 'reversed'],
  ['T31', '[|”|]We won,” she said.', 'reversed'],
  ['T32', '“We won," she said.'],
  ['T33', '«We won,» she said.'],
  ['T34', "''We won,'' she said."],
  ['T35', "``We won,'' she said."],
  ['T36', '[|"|]"We won," she said.', 'doubled'],
  ['T37', '"... and then it fell," said Omar Diaz.'],
  ['T38', '"And then it" — he paused — "fell."'],
  ['T39', '"Who said, \'never\'?" he asked.'],
  ['T40', '"I" was the only word. "I."'],
  ['T41', "O'Neil's dog didn't bark; the Joneses' did."],
  ['T42', "Residents of Hawai'i and the Qur'an class met."],
  ['T44', '"[We] lost everything," the note read.'],
  ['T45', 'The film "Up" and the song "Help!" won.'],
  ['T46', '*"We won,"* she said.'],
  ['T47', 'The score was "3-2"; nobody argued.'],
  ['T48', 'He wrote "Dear Ana," then "Yours," then stopped.'],
  ['T49', '"Are we safe?" she asked. [|"|]No one knows', 'unclosed'],
  ['T50', '"First," he said.\n\n"Second," he said.'],
  ['T51', '"It was loud." "It was quiet." Witnesses disagreed.'],
  ['T52', 'Rivera said: "We tried.\n\nPhoto: Ana Brik\n\n"We failed," she added.'],
  ['T53', "'We won,' she said. 'It's done.'"],
  ['T54', "Officials said [|'|]no comment and left.", 'unclosed'],
  ['T55', "The doin's and goin's-on were nothin' new."],
  ['T58', '\\"We won,\\" she said.'],
  ['T59', '"We won," she said. (She did not add "easily.")'],
  ['T60', '5" of rain fell, "a record," the service said.'],
];

test.each(TRAPS)('%s: %j', (_, marked, ...kinds) => {
  expect(findFaults(marked)).toEqual({ marked, kinds });
});

test.each([
  ['T56', "Mayor: 'We can't wait'"],
  ['T56, broken', "Mayor: [|'|]We can't wait, or won't", 'unclosed'],
  ['T56, doubles', 'Mayor: [|"|]We cannot wait', 'unclosed'],
] as readonly (readonly [string, string, ...QuoteFaultKind[]])[])(
  '%s: headline %j',
  (_, marked, ...kinds) => {
    expect(findFaults(marked, storyUnder)).toEqual({ marked, kinds });
  },
);

describe('T57: a quoted subhead', () => {
  const subhead = "'Who would trust a word of it?'";
  const copy = `The town doubts the promise.\n\n${subhead}\n\n"Nobody," said Omar Diaz.`;

  test('is a subhead, a quotation and no fault', () => {
    const submission = parseAround(copy);
    expect(submission.blocks.find(({ text }) => text === subhead)?.kind).toBe('subhead');
    expect(submission.quoteFaults).toEqual([]);
    expect(submission.quotations.map(({ range }) => cut(submission.text, range))).toEqual([
      subhead,
      '"Nobody,"',
    ]);
  });

  test('ends a chain that stands around it', () => {
    const marked = `[|"|]The dam held.\n\n${subhead}\n\n"We were lucky," Ruiz said.`;
    expect(findFaults(marked)).toEqual({ marked, kinds: ['unclosed'] });
  });
});

test('T52: the credit is no paragraph and the quotation runs on past it', () => {
  const submission = parseAround('Rivera said: "We tried.\n\nPhoto: Ana Brik\n\n"We failed," she added.');
  expect(kindsOf(submission).slice(4, 7)).toEqual(['paragraph', 'credit', 'paragraph']);
  expect(submission.quotations.map(({ continued, continues }) => [continued, continues])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('T58: escaped marks are quotation marks, their ranges count in the file', () => {
  const submission = parseAround('\\"We won,\\" she said. It cost \\$5.');
  const [quotation] = submission.quotations;
  expect(cut(submission.text, quotation?.range)).toBe('\\"We won,\\"');
  expect(cut(submission.text, quotation?.words)).toBe('We won,');
  const broken = parseSubmission(storyAround('\\"We won, she said.'));
  expect(broken.quoteFaults.map(({ range }) => cut(broken.text, range))).toEqual(['\\"']);
});
