import { clip, defineRule, isTailMatter } from '../../src/rule/index.js';
import { isWebResidue } from '../lists/web-residue.js';

export default defineRule({
  summary: 'A subhead with no paragraph below it.',
  why: 'Either the copy that belonged to it was cut off, or the line is no subhead but left over from a page.',
  severity: 'info',
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
      { copy: 'The harbor reopened.\n\n-30-', note: 'No subhead: `wire-furniture` speaks of it.' },
    ],
  },
  *check({ submission }) {
    const { body } = submission;
    for (const [i, { kind, text, range }] of body.entries()) {
      const next = body[i + 1];
      // Several in a row have one cause, so the first speaks for them.
      if (kind !== 'subhead' || body[i - 1]?.kind === 'subhead') continue;
      if (next && next.kind !== 'subhead') continue;
      if (isTailMatter(text) || isWebResidue(text)) continue;
      yield { range, message: `No paragraph follows “${clip(text, 40)}”; see what was cut, or delete it.` };
    }
  },
});
