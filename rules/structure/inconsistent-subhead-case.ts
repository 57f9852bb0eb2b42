import { type Block, clip, defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Subheads of one story in two styles of capitals.',
  why: '“Heavy losses” beside “What Happens Next” shows that the story was put together from two.',
  severity: 'info',
  presets: { ap: 'warning' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened.\n\nHeavy losses along shore\n\nTwo ferries left.\n\n[|What Happens Next Week|]\n\nThe port will look.\n\nCalm seas until then\n\nThe wind fell.',
        says: '“What Happens Next Week” has its capitals otherwise than “Heavy losses along shore”.',
      },
      {
        copy: 'The harbor reopened.\n\nCALM SEAS AHEAD\n\nTwo ferries left.\n\nCOLD NIGHTS BEHIND\n\nThe wind fell.\n\n[|Calm seas remain|]\n\nThe port will look.',
        says: '“Calm seas remain” has its capitals otherwise than “CALM SEAS AHEAD”.',
      },
    ],
    right: [
      'The harbor reopened.\n\nHeavy losses\n\nTwo ferries left.\n\nWhat happens next\n\nThe port will look.',
      {
        copy: 'The harbor reopened.\n\nHeavy losses there\n\nTwo ferries left.\n\nCalm seas until then\n\nThe wind fell.\n\nEastport Harbor Museum\n\nThe port will look.',
        note: 'A name alone says nothing of the style.',
      },
      {
        copy: 'The harbor reopened.\n\nHeavy losses there\n\nTwo ferries left.\n\nWhat Happens Next Week\n\nThe port will look.',
        note: 'Of two subheads nobody can say which is out of step.',
      },
    ],
  },
  *check({ submission }) {
    const subheads = submission.body.filter(
      ({ kind, text }) => kind === 'subhead' && !/\n|^[-\u2013\u2014]/.test(text),
    );
    const styled = subheads.flatMap((block) => {
      const style = styleOf(block);
      return style ? [{ block, style }] : [];
    });
    const usual = styled.find(({ style }, i) => styled.findIndex((other) => other.style === style) < i);
    const model = styled.find(({ style }) => style === usual?.style);
    const other = styled.find(({ style }) => style !== usual?.style);
    if (!model || !other) return;
    yield {
      range: other.block.range,
      message: `“${clip(other.block.text, 40)}” has its capitals otherwise than “${clip(model.block.text, 40)}”.`,
      related: [{ range: model.block.range, message: 'This subhead has the other style.' }],
    };
  },
});

type Style = 'sentence' | 'title' | 'capitals';

/**
 * Longer words and verbs bear the style; undefined where there are too few of them, or where they disagree.
 * A line of three capitalised words may be a name, so a title needs a fourth word of any length.
 */
function styleOf({ text }: Block): Style | undefined {
  if (text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)) return 'capitals';
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  const bearers = words.slice(1).filter((word) => word.length >= 4);
  const capitals = bearers.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (bearers.length < 2 || /\bvs?\.?\s/.test(text)) return undefined;
  if (capitals === 0) return 'sentence';
  return capitals === bearers.length && words.length >= 4 ? 'title' : undefined;
}
