import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A sentence that starts in lower case.',
  why: 'A lost capital hides where a sentence begins, and is often all that is left of a cut.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  examples: {
    wrong: [
      {
        copy: 'It rained all day. [|the|] dam held.',
        says: '“the” starts a sentence in lower case; write “The”, or take out the stop before it.',
        suggests: ['Write “The”.', 'Take out the “.”.'],
      },
      {
        copy: 'Did the dam hold? [|nobody|] could say.',
        says: '“nobody” starts a sentence in lower case; write “Nobody”, or take out the stop before it.',
        suggests: ['Write “Nobody”.', 'Take out the “?”.'],
      },
    ],
    right: [
      'It rained all day. The dam held.',
      {
        copy: 'Sales fell. iPhone owners waited. al-Brik left. von Brik stayed.',
        note: 'Names that start so.',
      },
      {
        copy: 'They sold boats, e.g. dinghies, approx. two a day vs. three last year, etc. and more.',
        note: 'Abbreviations.',
      },
      {
        copy: 'The Orrin Inc. plant and the Brik Jr. house burned at 5 p.m. on Friday.',
        note: 'So do these.',
      },
      { copy: '"Did it hold?" she asked. Yahoo! said no.', note: 'The sentence goes on.' },
      { copy: 'She waited. ... and left.', note: 'An ellipsis.' },
      { copy: 'He asked why? and left.', note: 'A question within a sentence.' },
    ],
  },
  triggers: '.?',
  pattern:
    /[.?](?=["”’']?\s{1,2}(\p{Ll}{2,20})(?![\p{L}\p{N}.@/:'’-]))(?<=(?:^|[\s("“‘])(\p{Ll}{3,20}|\d{3,4}|\p{Lu}\p{Ll}{4,20})[.?])/uy,
  found({ passage, end, text, groups: [word = '', before = ''] }) {
    if (ABBREVIATIONS.has(before.toLowerCase()) || /["”’']/.test(passage.text[end] ?? '')) return;
    if (text === '?' ? !SUBJECTS.has(word) : PARTICLES.has(word)) return;
    const start = end + (/^\s*/.exec(passage.text.slice(end, end + 3))?.[0].length ?? 1);
    const range = locate(passage, start, start + word.length);
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    const stop = locate(passage, end - 1, end);
    return {
      range,
      message: `“${word}” starts a sentence in lower case; write “${capital}”, or take out the stop before it.`,
      suggestions: [
        replace(range, capital, `Write “${capital}”.`),
        replace(stop, '', `Take out the “${text}”.`),
      ],
    };
  },
});

const ABBREVIATIONS = new Set(
  (
    'approx assn bros corp dept dist est etc govt incl intl jan feb mar apr jun jul aug sept oct nov dec max min misc ' +
    'natl orig pres prof univ vol vols assoc attn avg blvd capt chap ctrl edn esp exec govs hon messrs mmes nos prop ' +
    'pts ref reps resp rev sen sens sgt temp yrs hrs mins secs approx ariz calif colo conn mass mich minn miss mont ' +
    'okla penn tenn wash tues thurs thur wed fri sat sun mon'
  ).split(' '),
);

/** Behind a question mark, which may be part of a title, only these are sure to start a sentence. */
const SUBJECTS = new Set('the this that these they he she it we you nobody there'.split(' '));

/** Names may start with these in lower case, and lines of web pages with the last. */
const PARTICLES = new Set('al bin da de del den der di du el ibn la le ten ter van von zu br'.split(' '));
