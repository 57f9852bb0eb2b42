import { defineRule, replace } from '../../src/rule/index.js';

const OPPOSITE: Readonly<Record<string, string>> = { '“': '”', '”': '“', '‘': '’', '’': '‘' };

export default defineRule({
  summary: 'A curly quotation mark that faces the wrong way.',
  why: 'A mark that turns its back on its quotation sends readers, and programs, out of the speech and not into it.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: '“We won,[|“|] she said.',
        says: 'This mark faces the wrong way; turn it to ”.',
        fixed: '“We won,” she said.',
      },
      {
        copy: '[|”|]We won,” she said.',
        says: 'This mark faces the wrong way; turn it to “.',
        fixed: '“We won,” she said.',
      },
      {
        copy: '“He told me ‘run[|‘|] and I ran,” Brik said.',
        says: 'This mark faces the wrong way; turn it to ’.',
        suggests: ['Turn the mark round.'],
        note: 'Inside a quotation newslint changes nothing by itself.',
      },
      {
        copy: 'Fans in the [|‘|]90s played it loud.',
        says: 'This mark faces the wrong way; turn it to ’.',
        fixed: 'Fans in the ’90s played it loud.',
        note: 'An apostrophe; programs that curl marks by themselves take it for an opening one.',
      },
    ],
    right: [
      '“We won,” she said. “It’s done.”',
      'Fans in the ’90s played rock ’n’ roll.',
      { copy: '“We won," she said.', note: 'Mixed marks are another matter.' },
      { copy: '„We won,“ the banner read.', note: 'Marks set low and high, as in German.' },
      '“The dam held.\n\n“We were lucky,” Ruiz said.',
    ],
  },
  *check({ submission }) {
    for (const { kind, range } of submission.quoteFaults) {
      if (kind !== 'reversed') continue;
      const turned = OPPOSITE[submission.text.slice(range.start, range.end)];
      if (!turned) continue;
      yield {
        range,
        message: `This mark faces the wrong way; turn it to ${turned}.`,
        fix: replace(range, turned, 'Turn the mark round.'),
      };
    }
  },
});
