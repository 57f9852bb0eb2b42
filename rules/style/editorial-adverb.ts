import { copyBefore, definePhraseRule, isName, opensSentence, wordBefore } from '../../src/rule/index.js';

const ADVERBS =
  'sadly tragically shockingly thankfully obviously unsurprisingly amazingly incredibly ironically remarkably ' +
  'fortunately unfortunately luckily predictably inexplicably outrageously disturbingly worryingly alarmingly ' +
  'bizarrely astonishingly regrettably mercifully disgracefully miraculously hopefully';
const PHRASES = ['of course', 'needless to say', 'not surprisingly', 'to be sure'];
/** A change of course is a matter of course to a ship. */
const COURSE =
  /^(?:matter|change|changes|changed|point|points|direction|end|start|rest|out|because|kind|sort|length|ahead|cost)$/i;

export default definePhraseRule({
  summary: 'An adverb that tells the reader what to feel, such as “sadly”.',
  why: 'A news story gives the facts; whether they are sad is for the reader, or for someone who can be quoted.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: '[|Sadly|], the dam burst.',
        says: '“Sadly” is the writer’s view; leave it out, or say whose it is.',
      },
      {
        copy: 'The road, [|of course|], was closed, and [|tragically|], nobody knew.',
        says: '“of course” is the writer’s view; leave it out, or say whose it is.',
      },
    ],
    right: [
      'The dam burst.',
      { copy: 'Diaz smiled sadly and died tragically young.', note: 'The manner in which a thing is done.' },
      { copy: 'The captain ordered a change of course.', note: 'A ship’s.' },
      { copy: '"Sadly, it burst," Brik said.', note: 'A speaker’s words are the speaker’s.' },
      { copy: 'It was an incredibly cold and obviously long day.' },
    ],
  },
  phrases: Object.fromEntries([...ADVERBS.split(' '), ...PHRASES].map((phrase) => [phrase, phrase])),
  found: (match) => {
    const { text, phrase, passage, start, end } = match;
    if (isName(match)) return undefined;
    if (phrase === 'of course' && COURSE.test(wordBefore(passage, start))) return undefined;
    const isSetOff =
      passage.text[end] === ',' &&
      (opensSentence(passage, start) || /[,;:—–-]\s?$|\b(?:and|but)\s$/.test(copyBefore(passage, start, 5)));
    if (!isSetOff && !(phrase.includes(' ') && phrase !== 'to be sure')) return undefined;
    return { message: `“${text}” is the writer’s view; leave it out, or say whose it is.` };
  },
});
