import { defineRule, indexIn, locate, type Quotation, replace } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A quotation that closes at the end of a paragraph and goes on in the next.',
  why: 'A quotation over several paragraphs opens each and closes only the last; a mark too early says that someone else speaks.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy:
          'Brik, the mayor, spoke first.\n\n"The dam held through the night while we moved people out.[|"|]\n\n' +
          '"By morning the water had fallen and we went home," Brik said.',
        says: 'The next paragraph goes on with this quotation; if the same person speaks, do not close it.',
        suggests: ['Delete the mark.'],
      },
      {
        copy: '“Nobody came for us, and nobody called for two days.[|”|]\n\n“We were lucky that the water stopped,” Diaz said.',
        says: 'The next paragraph goes on with this quotation; if the same person speaks, do not close it.',
        suggests: ['Delete the mark.'],
      },
    ],
    right: [
      '"The dam held through the night while we moved people out.\n\n"We were lucky," Ruiz said.',
      '"The dam held," he said. "We moved people out."\n\n"We were lucky," Ruiz said.',
      { copy: '"Yes."\n\n"No," she said.', note: 'Short turns are likelier two people.' },
    ],
  },
  *check({ submission }) {
    const { body, quotations } = submission;
    const whole = new Map(quotations.filter(isWhole).map((quotation) => [quotation.block.index, quotation]));
    for (const [i, block] of body.entries()) {
      const closing = whole.get(block.index)?.closing;
      const next = body[i + 1];
      if (!closing || next?.kind !== 'paragraph' || whole.has(next.index)) continue;
      if (block.text.split(/\s+/).length < 8 || !/^["“]/.test(next.text)) continue;
      if (!/["”]\s(?:\S+\s){1,6}?(?:said|says|added)\b/.test(next.text.slice(0, 600))) continue;
      yield {
        range: closing.range,
        message:
          'The next paragraph goes on with this quotation; if the same person speaks, do not close it.',
        suggestions: [replace(closing.range, '', 'Delete the mark.')],
      };
    }
  },
});

/** The quotation is all there is in its paragraph. */
const isWhole = ({ block, range, closing, continues, level }: Quotation): boolean =>
  level === 'double' &&
  closing !== undefined &&
  !continues &&
  block.kind === 'paragraph' &&
  indexIn(block, range.start) === 0 &&
  indexIn(block, range.end) === block.text.length &&
  locate(block, 0, block.text.length).end === range.end;
