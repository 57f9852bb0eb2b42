import { breaksOff, clipStart, defineRule, locate, startOfLastWord } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A paragraph that breaks off before its sentence ends.',
  why: 'The end was lost in a cut or a paste, often with a name in it; nobody sees it who knows what stood there.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened at dawn on Friday, a day after the storm, officials confirmed that [|the|]',
        says: 'The paragraph breaks off after “… the storm, officials confirmed that the”; put back what was cut.',
      },
      {
        copy: 'The harbor reopened at dawn after a visit by [|Mayor|]\n\nopened the gate and let two ferries out.',
        says: 'The paragraph breaks off after “… reopened at dawn after a visit by Mayor”; put back what was cut.',
      },
      {
        copy: 'The harbor reopened.\n\nPort officials confirmed that [|the|]\n\nTwo ferries left at noon.',
        says: 'The paragraph breaks off after “Port officials confirmed that the”; put back what was cut.',
      },
      {
        copy: 'The harbor reopened at dawn on Friday, a day after the storm that sank 14 [|boats,|]\n\nTwo ferries left.',
        says: 'The paragraph breaks off after “… day after the storm that sank 14 boats,”; put back what was cut.',
      },
    ],
    right: [
      'The harbor reopened at dawn on Friday, a day after the storm, officials confirmed.',
      {
        copy: 'Three ferries left at noon on Friday, a day after the storm that closed the port:\n\n- the Aurora\n- the Borealis',
        note: 'A colon before a list.',
      },
      { as: 'subhead', copy: 'What the town is made of' },
      { copy: 'The phone makers met in June.\n\niPhone sales fell.', note: 'A brand in lower case.' },
      '"And then it fell and we all ran to the pier and from the pier to the —"',
    ],
  },
  *check({ submission }) {
    const { body } = submission;
    for (const [i, block] of body.entries()) {
      if (!breaksOff(block, body[i + 1])) continue;
      const { text } = block;
      yield {
        range: locate(block, startOfLastWord(text), text.length),
        message: `The paragraph breaks off after “${clipStart(text, 40)}”; put back what was cut.`,
      };
    }
  },
});
