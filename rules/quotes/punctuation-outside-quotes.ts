import { clipStart, defineRule, indexIn, locate, replace } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A period or comma behind the closing quotation mark, where American copy sets it before.',
  why: 'American readers expect the period and the comma inside the marks, whatever the logic; British desks go by the sense.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The vote was called "unfair[|",|] "rushed[|",|] and a sham.',
        says: 'Set the comma before the mark that closes “unfair”.',
        fixed: 'The vote was called "unfair," "rushed," and a sham.',
      },
      {
        copy: 'He called it “a record[|”.|]',
        says: 'Set the period before the mark that closes “a record”.',
        fixed: 'He called it “a record.”',
      },
    ],
    right: [
      '"We won," she said. "It\'s done."',
      'The score was "3-2"; nobody argued.',
      { copy: 'Ask her "Why?", then leave.', note: 'The quotation has a mark of its own.' },
      { copy: 'Type "news.example.org", then wait.', note: 'A comma would change the address.' },
      { copy: 'Her marks were "A", "B" and "F".', note: 'Nor does it belong to a single letter.' },
    ],
  },
  *check({ submission }) {
    for (const { words, closing, level, block } of submission.quotations) {
      if (level !== 'double' || !closing || closing.style === 'guillemet') continue;
      const { text } = block;
      const at = indexIn(block, closing.range.start);
      const mark = text[at + 1] ?? '';
      if ((mark !== '.' && mark !== ',') || !/^(?:\s|$)/.test(text.slice(at + 2, at + 3))) continue;
      const said = text.slice(Math.max(indexIn(block, words.start), at - 80), at);
      if (!/[\p{L}\p{N}%)]$/u.test(said) || said.length < 2 || IS_CODE.test(said)) continue;
      const range = locate(block, at, at + 2);
      const name = mark === '.' ? 'period' : 'comma';
      yield {
        range,
        message: `Set the ${name} before the mark that closes “${clipStart(said, 40)}”.`,
        fix: replace(range, mark + text[at], `Set the ${name} before the mark.`),
      };
    }
  },
});

/** An address, a path or a command ends the quotation, and a mark more would change it. */
const IS_CODE = /[@/\\_=<>#]\S*$|\S\.\S+$/;
