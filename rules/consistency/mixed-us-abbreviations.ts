import { defineRule, type Finding, type Form, findMixedForms, openForms } from '../../src/rule/index.js';

/** Names that are written without stops whatever the house does. */
const NAME_BEHIND =
  /^\s(?:Airways|Open|Weekly|Bank|Bancorp|Steel|Masters|Magazine|Magazin|Amateur|Foods|Cellular|Soccer)\b/;
const ABBREVIATION =
  /(?<![\p{L}\p{N}.&])(?:U\.S\.(?:A\.)?|U\.K\.|U\.N\.|E\.U\.|USA?|UK|UN|EU)(?![\p{L}\p{N}$-])/gu;

export default defineRule({
  summary: 'An abbreviation written with stops in one place and without in another, as in “U.S.” and “US”.',
  why: 'Houses differ, and one story has one house; the odd form came in with somebody else’s copy.',
  severity: 'info',
  presets: { ap: 'off' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The U.S. economy grew. The U.S. envoy left. [|US|] troops stayed.',
        says: 'The story has “US” (1) and “U.S.” (2); keep to one.',
        suggests: ['Write “U.S.” throughout.'],
      },
      {
        copy: 'UN aid came to the camp, and UN troops left [|U.N.|] headquarters.',
        says: 'The story has “U.N.” (1) and “UN” (2); keep to one.',
        suggests: ['Write “UN” throughout.'],
      },
    ],
    right: [
      'The U.S. envoy left for the U.K., and U.N. aid came.',
      { copy: 'The US economy grew. “The U.S. is fine,” Brik said.', note: 'A transcript.' },
      { copy: 'The U.S. envoy flew with US Airways to the US Open.', note: 'Names.' },
      { copy: 'The U.S. paid US$5 million to the UN.', note: 'Each abbreviation is compared with itself.' },
    ],
  },
  *check({ passages }): Generator<Finding> {
    const places = placesIn(passages);
    if (places.length === 0) return;
    for (const letters of ['US', 'USA', 'UK', 'UN', 'EU']) {
      yield* findMixedForms(places.filter(({ form }) => form.replace(/\./g, '') === letters));
    }
  },
});

const placesIn = openForms(function* (text): Generator<Form> {
  for (const { 0: form, index } of text.matchAll(ABBREVIATION)) {
    const end = index + form.length;
    if (NAME_BEHIND.test(text.slice(end, end + 12))) continue;
    yield { form, start: index, end };
  }
});
