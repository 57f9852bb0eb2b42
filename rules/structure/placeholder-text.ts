import { definePatternRule } from '../../src/rule/index.js';

/** Beer is sold as XXXX, and digits of cards and telephones are hidden with X. */
const BEER = /^\s(?:Gold|Bitter|Summer|[Bb]eer|[Bb]rew)/;

export default definePatternRule({
  summary: 'Text that holds the place of something still to come, such as “TK” or “[NAME]”.',
  why: 'It was meant to be filled in before anybody saw it; published, it is what readers remember of the story.',
  severity: 'error',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'Mayor [|TK|] said the harbor is open.',
        says: '“TK” holds a place; put in what belongs there.',
      },
      {
        copy: 'The harbor took in [|$TK|] million, [|TKTK|] said.',
        says: '“$TK” holds a place; put in what belongs there.',
      },
      { copy: 'The storm killed [|XX|] people.', says: '“XX” holds a place; put in what belongs there.' },
      {
        copy: 'Brik met [|[INSERT NAME]|] at the [|XXXX|] pier.',
        says: '“[INSERT NAME]” holds a place; put in what belongs there.',
      },
      {
        copy: 'The ferry, built in 1931 [|(CQ)|], left.',
        says: '“(CQ)” holds a place; put in what belongs there.',
      },
      {
        as: 'headline',
        copy: '[|Lorem ipsum|] dolor sit amet',
        says: '“Lorem ipsum” holds a place; put in what belongs there.',
      },
      { copy: '[|TODO|]: ask the port.', says: '“TODO” holds a place; put in what belongs there.' },
    ],
    right: [
      'He shops at TK Maxx and flies TK 1971.',
      { copy: 'The film "XXX" made XX chromosomes famous.', note: 'Too few letters, and no noun to count.' },
      'A case of XXXX Gold fell off the truck.',
      { copy: 'The card ends in XXXX-1234 or XXXX 1234.', note: 'Hidden digits.' },
      { copy: 'The Congressional Quarterly (CQ) said so.', note: 'An abbreviation explained.' },
      'Super Bowl XX and "The XX" drew crowds; size XXXXL sold out.',
      '"[We] lost it [the ferry]," the note read.',
      '"Todo bien," he said. Atatürk flew TK-1.',
    ],
  },
  triggers: ['$TK', '$XX', 'TK', 'XX', 'FIXME', 'TODO', 'Lorem ipsum', '[', '(TK', '(CQ', '(sp', '(??'],
  pattern:
    /\$(?:TK|X{2,10})(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_@#/.$-])(?<!X\s)(?:TK(?:TK){1,9}(?![\p{L}\p{N}_])|TK(?![\p{L}\p{N}_/-]|\s[\p{Lu}\p{N}])|X{4,20}(?![\p{L}\p{N}_-]|\s[X\d])|XXX?(?=\s?%|-year-old|\s(?:percent|per cent|people|million|billion|years|dollars|euros|pounds)\b)|FIXME\b|TODO(?=\s?[:(])|Lorem ipsum\b|\[(?:TK[^\]\n]{0,40}|INSERT\s[^\]\n]{0,60}|(?:FIRST |LAST |FULL )?NAMES?|AGE|CITY|TOWN|DATE|DAY|TITLE|NUMBER|AMOUNT|FIGURE|QUOTE|TBC|TBD|PLACEHOLDER|\?{1,3})\]|\((?:TK|CQ|sp\?|\?{2,3})\))/uy,
  found: ({ text, passage, start, end }) => {
    const before = passage.text.slice(Math.max(0, start - 32), start);
    if (text.startsWith('XXXX') && (BEER.test(passage.text.slice(end, end + 12)) || /maine $/.test(before)))
      return undefined;
    if (text === '(CQ)' && /\bQ\p{L}{1,30}\s$/u.test(before)) return undefined;
    return { message: `“${text}” holds a place; put in what belongs there.` };
  },
});
