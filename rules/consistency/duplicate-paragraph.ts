import { clip, copiesIn, defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A paragraph that stands in the story twice, or all but so.',
  why: 'A late paste or a moved paragraph left behind; the reader who meets it again stops trusting the rest.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The library van will stop at seven villages once every two weeks.\n\nRain fell.\n\n[|The library van will stop at seven villages once every two weeks.|]',
        says: 'The paragraph “The library van will stop at seven …” stands here twice; delete one.',
      },
      {
        copy: 'The library van, which had been off the road since its engine failed on the hill at Stell, will stop at seven villages once every two weeks from now on, the county said.\n\nRain fell.\n\n[|The library van, which had been off the road since its engine failed on the hill at Stell, will stop at seven villages once every two weeks from now on, the council said.|]',
        says: 'The paragraph “The library van, which had been off …” repeats an earlier one nearly word for word; delete one.',
      },
      {
        copy: '"We will rebuild the mill and the school," Brik said.\n\n[|“We will rebuild the mill and the school,” Brik said.|]',
        says: 'The paragraph “We will rebuild the mill and the …” stands here twice; delete one.',
        note: 'The marks differ, the words do not.',
      },
    ],
    right: [
      { copy: 'It rained.\n\nTwo ferries left.\n\nIt rained.', note: 'Short lines may recur.' },
      {
        copy: 'The van will stop at Stell on Monday at noon for an hour.\n\nThe van will stop at Orle on Friday at three for an hour.',
        note: 'A timetable.',
      },
    ],
  },
  *check({ submission }) {
    for (const { block, earlier, isExact } of copiesIn(submission)) {
      const fault = isExact ? 'stands here twice' : 'repeats an earlier one nearly word for word';
      yield {
        range: block.range,
        message: `The paragraph “${clip(bare(block.text), 36)}” ${fault}; delete one.`,
        related: [{ range: earlier.range, message: 'The earlier paragraph.' }],
      };
    }
  },
});

/** Words without the mark that opens them, which the message has its own of. */
const bare = (text: string): string => text.replace(/^["“”'‘’]+/, '');
