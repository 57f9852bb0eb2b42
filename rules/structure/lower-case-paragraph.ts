import { clip, defineRule, endsAsSentence, locate, startsLowerCase } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A paragraph that begins with a small letter.',
  why: 'Its first words, or the line that it was part of, were lost in a cut or a paste.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened.\n\n[|and|] two ferries left at noon.',
        says: 'The paragraph “and two ferries left at …” begins with a small letter; see what is missing.',
      },
      {
        copy: "The harbor reopened.\n\n[|'s|] mayor opened the gate.",
        says: "The paragraph “'s mayor opened the gate.” begins with a small letter; see what is missing.",
      },
    ],
    right: [
      'The harbor reopened.\n\nAnd two ferries left at noon.',
      'iPhone sales fell at noon on Friday.',
      'eBay and al-Arabiya closed.\n\nvan der Heide said so.\n\nal-Arabiya agreed.',
      'www.example.org carried the news first.',
      'The list is short.\n\na) Ferries leave at noon.',
      {
        copy: 'The harbor reopened.\n\nIt was opened by Mayor\n\nopened the gate and let two ferries out.',
        note: 'Here `truncated-paragraph` points at the paragraph above.',
      },
    ],
  },
  *check({ submission }) {
    const { body } = submission;
    for (const [i, block] of body.entries()) {
      if (block.kind !== 'paragraph' || !startsLowerCase(block.text)) continue;
      const before = body[i - 1];
      const isSplit = before && (before.kind === 'paragraph' || before.kind === 'subhead');
      if (isSplit && !endsAsSentence(before.text)) continue;
      const word = /^['’]?[\p{L}\p{M}]{1,40}/u.exec(block.text)?.[0].length ?? 1;
      yield {
        range: locate(block, 0, word),
        message: `The paragraph “${clip(block.text, 26)}” begins with a small letter; see what is missing.`,
      };
    }
  },
});
