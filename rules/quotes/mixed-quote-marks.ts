import { changeAll, defineRule, findMixture, marksOf, shapeOf } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Straight and curly quotation marks in one story.',
  why: 'Marks of two kinds show where copy was pasted together, and programs that look for one miss the other.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: '“We won,” she said. “It’s done.”\n\n[|"|]We lost," he said.',
        says: '2 of 6 quotation marks are straight; make all of them curly.',
        fixed: '“We won,” she said. “It’s done.”\n\n“We lost,” he said.',
      },
      {
        copy: '"We won," she said. "It\'s done." [|“|]We lost.”',
        says: '2 of 6 quotation marks are curly; make all of them straight.',
        fixed: '"We won," she said. "It\'s done." "We lost."',
      },
      {
        copy: '“We won,[|"|] she said.',
        says: '1 of 2 quotation marks is straight; make all of them curly.',
        fixed: '“We won,” she said.',
      },
    ],
    right: [
      '"We won," she said. "It\'s done."',
      '“We won,” she said. “It’s done.”',
      { copy: '“We won,” said the guard, who is 6\'2" tall.', note: 'An inch mark is no quotation mark.' },
      { copy: "“We can't lose,” she said.", note: 'Apostrophes are another matter.' },
    ],
  },
  *check({ submission }) {
    const marks = [...marksOf(submission)].filter(
      ({ level, style }) => level === 'double' && ENGLISH.has(style),
    );
    const mixture = findMixture(marks);
    if (!mixture) return;
    const { odd, usual, from, to } = mixture;
    const edits = odd.map((mark) => ({ range: mark.range, text: shapeOf(to, mark) }));
    const share = `${odd.length} of ${marks.length} quotation marks ${odd.length === 1 ? 'is' : 'are'}`;
    yield {
      range: odd[0].range,
      message: `${share} ${from}; make all of them ${to}.`,
      related: [{ range: usual.range, message: `Most marks are ${to}, like this one.` }],
      fix: changeAll(edits, `Make all marks ${to}.`),
    };
  },
});

const ENGLISH: ReadonlySet<string> = new Set(['straight', 'curly']);
