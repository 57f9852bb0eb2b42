import { crossPhrases, definePhraseRule, locate, replace } from '../../src/rule/index.js';

const PEOPLE = (
  'activist activists actor actors actress actresses adults american americans artist artists athlete athletes ' +
  'audience audiences author authors boy boys businesses candidate candidates child children church churches ' +
  'citizens clergy colleges communities community congregation couple culture directors drivers employees ' +
  'entrepreneurs families family farmers father fathers filmmaker filmmakers girl girls history households ' +
  'identity justice lawmaker lawmakers leader leaders lives man men mayor migrants mother mothers musicians ' +
  'nationalist nationalists neighborhood neighborhoods neighbourhood neighbourhoods newspaper newspapers ' +
  'nurses officer officers parents patient patients people person players politicians population populations ' +
  'power president press psychologists pupils reporter reporters residents rights scholar scholars senator ' +
  'slaves soldier soldiers son sons student students studies suspect suspects teacher teachers teen teenager ' +
  'teenagers teens voter voters woman women workers writer writers youth youths'
).split(' ');
const NATIVE =
  'communities community group groups language languages leader leaders man men nation nations ' +
  'people peoples person population populations rights territories territory tribe tribes villagers woman women';

/** Colours of uniforms and shirts: “black men’s shoes”, “a black women’s coat”. */
const WORN =
  /^['’]?s?['’]?\s(?:shoes?|coats?|clothes|clothing|shirts?|suits?|boots?|dress(?:es)?|jackets?)\b/;

export default definePhraseRule({
  summary: 'A “black” or “indigenous” in lower case where it names a people.',
  why: 'American style since 2020, and many British desks, capitalize Black and Indigenous as they do other peoples.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'info' },
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The poll asked [|black|] voters.',
        says: '“black voters”: consider “Black voters”.',
        fixed: 'The poll asked Black voters.',
      },
      {
        copy: 'Diaz met [|indigenous|] leaders, and "[|black|] women," he said, "came too."',
        says: '“indigenous leaders”: consider “Indigenous leaders”.',
        fixed: 'Diaz met Indigenous leaders, and "black women," he said, "came too."',
      },
    ],
    right: [
      'The poll asked Black voters and Indigenous leaders.',
      { copy: 'They wore black coats; the indigenous plants died.', note: 'Colors and plants.' },
      { copy: 'It sold black men’s shoes.', note: 'Shoes.' },
    ],
  },
  phrases: {
    ...crossPhrases(['black'], PEOPLE, () => 'Black'),
    ...crossPhrases(['indigenous'], NATIVE.split(' '), () => 'Indigenous'),
  },
  found: ({ text, value, passage, start, end }) => {
    if (/^\p{Lu}/u.test(text) || WORN.test(passage.text.slice(end, end + 16))) return undefined;
    const range = locate(passage, start, start + value.length);
    const message = `“${text}”: consider “${value}${text.slice(value.length)}”.`;
    return { range, message, fix: replace(range, value, `Write “${value}”.`) };
  },
});
