import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A comma between a name and its “Jr.” or “III”.',
  why: 'The suffix is part of the name, and a comma would part it from the person.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port hired Omar [|Diaz, Jr.|] on Friday.',
        says: '“Diaz, Jr.” should read “Diaz Jr.”.',
        fixed: 'The port hired Omar Diaz Jr. on Friday.',
      },
      {
        copy: 'Ana [|Brik, Sr.|], left the port.',
        says: '“Brik, Sr.” should read “Brik Sr.”.',
        suggests: ['Delete the comma.', 'Delete both commas.'],
        note: 'The comma behind it may belong to it or to the sentence.',
      },
    ],
    right: [
      'The port hired Omar Diaz Jr. on Friday.',
      'Omar Diaz, junior senator, left.',
      'Of the Parts, II and III are lost.',
      'They named Brik, Sr. Maria said.',
    ],
  },
  triggers: [', Jr', ', Sr', ', I'],
  pattern:
    /(?=, (?:[JS]r|I[IV]))(?<=(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{1,20})),( (?:[JS]r\b\.?|(?<=\p{Lu}[\p{L}.'’-]{0,20} \p{Lu}[\p{L}'’-]{1,20}, )(?:III|II|IV))(?![\p{L}\p{N}]))/uy,
  found: ({ groups: [name = '', suffix = ''], passage, start, end }) => {
    const next = passage.text.slice(end, end + 8);
    if (/^ \p{Lu}/u.test(next) && suffix.startsWith(' Sr')) return undefined;
    const first = locate(passage, start, start + 1);
    const finding = {
      range: locate(passage, start - name.length, end),
      message: `“${name},${suffix}” should read “${name}${suffix}”.`,
    };
    const change = replace(first, '', 'Delete the comma.');
    if (!next.startsWith(',')) return { ...finding, fix: change };
    const second = { range: locate(passage, end, end + 1), text: '' };
    const both = { title: 'Delete both commas.', edits: [...change.edits, second] };
    return { ...finding, suggestions: [change, both] };
  },
});
