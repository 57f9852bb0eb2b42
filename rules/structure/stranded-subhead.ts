import { type Block, clip, defineRule, isTailMatter } from '../../src/rule/index.js';
import { isWebResidue } from '../lists/web-residue.js';

export default defineRule({
  summary: 'A subhead with no paragraph below it.',
  why: 'Either the copy that belonged to it was cut off, or the line is no subhead but left over from a page.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened.\n\n[|Calm seas ahead|]',
        says: 'No paragraph follows “Calm seas ahead”; see what was cut, or delete it.',
      },
      {
        copy: 'The harbor reopened.\n\n[|Calm seas ahead|]\n\nTwo ferries leave\n\nThe ferries left.',
        says: 'No paragraph follows “Calm seas ahead”; see what was cut, or delete it.',
      },
    ],
    right: [
      'The harbor reopened.\n\nCalm seas ahead\n\nTwo ferries left.',
      'The harbor reopened.\n\nCalm seas ahead\n\n- Two ferries left.',
      { copy: 'The harbor reopened.\n\nLena Ortiz', note: 'A signature.' },
      { copy: 'The harbor reopened.\n\nEastport v Norport\n\nNorport 3', note: 'A table of results.' },
      { copy: 'The harbor reopened.\n\n-30-', note: 'No subhead: `wire-furniture` speaks of it.' },
    ],
  },
  *check({ submission }) {
    const { body } = submission;
    for (const [i, block] of body.entries()) {
      const next = body[i + 1];
      // Several in a row have one cause, so the first speaks for them.
      if (block.kind !== 'subhead' || body[i - 1]?.kind === 'subhead') continue;
      if (!isHeading(block) || (next && !isHeading(next))) continue;
      const { text, range } = block;
      yield { range, message: `No paragraph follows “${clip(text, 40)}”; see what was cut, or delete it.` };
    }
  },
});

/** Tables, fixtures, captions and signatures are short lines too; a plain heading has words and no such marks. */
function isHeading({ kind, text }: Block): boolean {
  if (kind !== 'subhead' || /[\d:,;()|/\n\u2013\u2014]|-\s|\s-|\bvs?\.?\s/.test(text)) return false;
  if (isTailMatter(text) || isWebResidue(text)) return false;
  const words = text.match(/[\p{L}'\u2019-]+/gu) ?? [];
  const isName = words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && !isName;
}
