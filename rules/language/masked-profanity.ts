import { definePatternRule, joinFindings, locate } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'An obscenity that is masked in part, such as “f***”.',
  why: 'Readers read the word all the same; most desks paraphrase, or put “[expletive]”.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: '"It is [|f***ing|] cold and f***ing late," Diaz said.',
        says: '2 masked obscenities, the first “f***ing”; consider a paraphrase or “[expletive]”.',
        note: 'However many there are, they are one decision.',
      },
      {
        copy: '"It is [|bulls***|]," Brik said.',
        says: '“bulls***” is a masked obscenity; consider a paraphrase or “[expletive]”.',
      },
      {
        copy: 'He wrote that it was [|f**king|] cold.',
        says: '“f**king” is a masked obscenity; consider a paraphrase or “[expletive]”.',
      },
    ],
    right: [
      '"It is [expletive]," Brik said.',
      { copy: 'The *Harbor Times* reopened on **Monday**.', note: 'Emphasis.' },
      { copy: 'A five-star *** hotel and a footnote* closed.', note: 'Stars and notes.' },
    ],
  },
  triggers: '*',
  // Tried at the first star: a stub of a word that readers know stands before it.
  pattern:
    /(?<=(?<![\p{L}*])(mother ?f|bull ?s|ars|ass|bi|cu?|fu?|shi?|s|pi|tw))\*{2,8}(?:\p{Ll}{1,6})?(?![\p{L}*])/iuy,
  found: ({ text, groups, passage, start, end }) => {
    const [stub = ''] = groups;
    const from = start - stub.length;
    return {
      range: locate(passage, from, end),
      message: `“${stub}${text}” is a masked obscenity; consider a paraphrase or “[expletive]”.`,
    };
  },
  gather: (findings) => {
    const [first] = findings;
    const shown = first?.message.match(/^“[^”]*”/)?.[0];
    return joinFindings(
      findings,
      `${findings.length} masked obscenities, the first ${shown}; consider a paraphrase or “[expletive]”.`,
      'Another one.',
    );
  },
});
