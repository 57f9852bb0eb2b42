import {
  clip,
  clipStart,
  defineRule,
  placeAt,
  type QuoteFault,
  replace,
  type Submission,
} from '../../src/rule/index.js';

const EXCERPT = 32;

export default defineRule({
  summary: 'A quotation mark with no partner.',
  why: 'When a mark is missing, readers cannot tell where a speaker’s words end and the reporter’s begin.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: '[|"|]We will rebuild, the mayor said.\n\nCrews arrived at dawn.',
        says: 'The quotation “We will rebuild, the mayor said.” never closes; add its closing mark.',
      },
      {
        copy: 'We will rebuild,[|"|] the mayor said.',
        says: 'The quotation “We will rebuild,” never opens; add its opening mark.',
      },
      {
        copy: '[|"|]The dam held. "We were lucky," Ruiz said.',
        says: 'The quotation “The dam held.” never closes; add its closing mark.',
        note: 'The closing mark before the second quotation is missing.',
      },
      {
        copy: '"He told me [|"|]run" and I ran," Brik said.',
        says: 'The quotation “run” stands inside another with the same marks; use single ones.',
      },
      {
        copy: '[|"|]"We won," she said.',
        says: 'The quotation mark before “We won,” is set twice; delete one.',
        fixed: '"We won," she said.',
      },
      {
        copy: 'The sign read "[|"|] until noon.',
        says: 'This quotation holds no words; put them in or delete its marks.',
      },
      {
        copy: '"The dam held through the night.\n\nBy morning the water had fallen,[|"|] Ruiz said.',
        says: 'A quotation goes on in this paragraph; open it with a quotation mark.',
        suggests: ['Open the paragraph with “"”.'],
      },
      {
        copy: "Officials said [|'|]no comment and left.",
        says: 'The quotation “no comment and left.” never closes; add its closing mark.',
      },
      {
        as: 'headline',
        copy: "[|'|]I quit, says mayor",
        says: 'The quotation “I quit, says mayor” never closes; add its closing mark.',
      },
    ],
    right: [
      {
        copy: '"The dam held.\n\n"The gate did not.\n\n"We were lucky," Ruiz said.',
        note: 'A quotation over several paragraphs opens each and closes only the last.',
      },
      "The players' union backed the teachers' strike in the '90s.",
      'The guard, who is 6\'2" tall, broke a 27" screen.',
      '"He told me, \'Run.\'" Brik shrugged.',
      "A rock 'n' roll band from the '60s got 'em dancing.",
      'Rivera said: "We tried.\n\nPhoto: Ana Brik\n\n"We failed," she added.',
      { as: 'subhead', copy: "'Who would live there now?'" },
    ],
  },
  *check({ submission }) {
    for (const fault of submission.quoteFaults) {
      if (fault.kind !== 'reversed') yield { range: fault.range, ...describe(fault, submission) };
    }
  },
});

function describe(fault: QuoteFault, submission: Submission) {
  const { block, range } = fault;
  const mark = submission.text.slice(range.start, range.end);
  const rest = submission.text.slice(range.end, block.range.end);
  switch (fault.kind) {
    case 'unclosed': {
      const next = /(?<=[.?!,…\s])["“„«]/.exec(rest);
      const words = clip(next ? rest.slice(0, next.index) : rest, EXCERPT);
      return { message: `The quotation “${words}” never closes; add its closing mark.` };
    }
    case 'unopened': {
      const words = clipStart(submission.text.slice(block.range.start, range.start), EXCERPT);
      return { message: `The quotation “${words}” never opens; add its opening mark.` };
    }
    case 'nested': {
      const words = clip(rest.split(/["“”«»]/)[0] ?? '', EXCERPT);
      return {
        message: `The quotation “${words}” stands inside another with the same marks; use single ones.`,
      };
    }
    case 'doubled': {
      const words = /^["“„]([^"“”\s][^"“”]*)/.exec(rest)?.[1];
      if (!words) return { message: 'This quotation holds no words; put them in or delete its marks.' };
      const message = `The quotation mark before “${clip(words, EXCERPT)}” is set twice; delete one.`;
      return { message, fix: replace(range, '', 'Delete the second mark.') };
    }
    default: {
      const opening = fault.other ? submission.text.slice(fault.other.start, fault.other.end) : mark;
      return {
        message: 'A quotation goes on in this paragraph; open it with a quotation mark.',
        ...(fault.other && { related: [{ range: fault.other, message: 'The quotation opens here.' }] }),
        suggestions: [replace(placeAt(block.range.start), opening, `Open the paragraph with “${opening}”.`)],
      };
    }
  }
}
