import {
  type Block,
  type CopiedBlock,
  clip,
  copiesIn,
  defineRule,
  type Submission,
} from '../../src/rule/index.js';

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
      {
        copy: 'The library van will stop at seven villages once every two weeks.\n\nIts engine had failed on the hill at Stell in the first week of spring.\n\nRain fell.\n\n[|The library van will stop at seven villages once every two weeks.|]\n\nIts engine had failed on the hill at Stell in the first week of spring.',
        says: '2 paragraphs, the first “The library van will stop at seven …”, stand here twice; delete these.',
        note: 'What was pasted at one go is one fault.',
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
    for (const run of findRuns(submission)) {
      const [{ block, earlier }] = run;
      yield {
        range: block.range,
        message: describe(run),
        related: [
          { range: earlier.range, message: 'The earlier paragraph.' },
          ...run.slice(1).map(({ block }) => ({ range: block.range, message: 'And this one.' })),
        ],
      };
    }
  },
});

type Run = readonly [CopiedBlock, ...CopiedBlock[]];

/** Copies that follow each other as their originals do: they were pasted at one go. */
function* findRuns(submission: Submission): Generator<Run> {
  let places: ReadonlyMap<Block, number> | undefined;
  const isBehind = (block: Block, before: Block): boolean => {
    places ??= new Map(submission.body.map((each, i) => [each, i]));
    return places.get(block) === (places.get(before) ?? 0) + 1;
  };
  let run: [CopiedBlock, ...CopiedBlock[]] | undefined;
  for (const copy of copiesIn(submission)) {
    const last = run?.at(-1);
    if (run && last && isBehind(copy.block, last.block) && isBehind(copy.earlier, last.earlier)) {
      run.push(copy);
      continue;
    }
    if (run) yield run;
    run = [copy];
  }
  if (run) yield run;
}

function describe([{ block, isExact }, ...others]: Run): string {
  const words = `“${clip(bare(block.text), 36)}”`;
  if (others.length > 0) {
    return `${others.length + 1} paragraphs, the first ${words}, stand here twice; delete these.`;
  }
  const fault = isExact ? 'stands here twice' : 'repeats an earlier one nearly word for word';
  return `The paragraph ${words} ${fault}; delete one.`;
}

/** Words without the mark that opens them, which the message has its own of. */
const bare = (text: string): string => text.replace(/^["“”'‘’]+/, '');
