import { definePhraseRule, matchCase, opensSentence, replace } from '../../src/rule/index.js';

/** As American wire copy writes them; a capital here is part of the form. */
const AP: Readonly<Record<string, string>> = {
  advisor: 'adviser',
  advisors: 'advisers',
  'cell phone': 'cellphone',
  'cell phones': 'cellphones',
  cigaret: 'cigarette',
  donut: 'doughnut',
  donuts: 'doughnuts',
  'fund raiser': 'fundraiser',
  'fund raisers': 'fundraisers',
  'fund-raiser': 'fundraiser',
  'fund-raisers': 'fundraisers',
  'fund-raising': 'fundraising',
  'good-bye': 'goodbye',
  grey: 'gray',
  'health-care': 'health care',
  healthcare: 'health care',
  internet: 'internet',
  judgement: 'judgment',
  judgements: 'judgments',
  kidnaped: 'kidnapped',
  'law suit': 'lawsuit',
  'law suits': 'lawsuits',
  okay: 'OK',
  okayed: "OK'd",
  protestor: 'protester',
  protestors: 'protesters',
  't-shirt': 'T-shirt',
  't-shirts': 'T-shirts',
  'tee-shirt': 'T-shirt',
  'tee-shirts': 'T-shirts',
  'under way': 'underway',
  'under-way': 'underway',
  'vice-president': 'vice president',
  wifi: 'Wi-Fi',
  'wi-fi': 'Wi-Fi',
  'x-ray': 'X-ray',
  'x-rays': 'X-rays',
};

export default definePhraseRule({
  summary: 'A term that American wire copy writes in another way: “advisor”, “okay”, “donut”.',
  why: 'A subscriber edits to the wire’s forms; every other form is a change to make by hand.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'An [|advisor|] met two [|protestors|] over a [|donut|].',
        says: '“advisor” should be “adviser” in wire copy.',
        fixed: 'An adviser met two protesters over a doughnut.',
      },
      {
        copy: 'The vote on [|healthcare|] is [|under way|].',
        says: '“healthcare” should be “health care” in wire copy.',
        fixed: 'The vote on health care is underway.',
      },
      {
        copy: 'The mayor gave the [|Internet|] firm a [|t-shirt|].',
        says: '“Internet” should be “internet” in wire copy.',
        fixed: 'The mayor gave the internet firm a T-shirt.',
      },
    ],
    right: [
      'An adviser met two protesters; the vote on health care is underway, and it is OK.',
      { copy: 'See healthcare.gov and the Internet Society.', note: 'An address and a name.' },
      { copy: 'The Orrin Healthcare Group closed.', note: 'A name.' },
      { copy: '"It is okay," Brik said.', note: 'Quoted words stay as they are.' },
      'Internet firms lost; it rained. Internet use fell.',
      { copy: 'They went under way too much stress.', note: 'Two words that meet.' },
    ],
  },
  phrases: AP,
  found: ({ text, phrase, value, range, passage, start, end }) => {
    if (text === value || isPartOfName(passage.text, start, end, text, opensSentence(passage, start)))
      return undefined;
    if (phrase === 'under way' && /^\s(?:too|more|less|over)\b/.test(passage.text.slice(end, end + 6)))
      return undefined;
    const form = phrase === 'internet' || /^\p{Lu}\p{Ll}?-|^OK/u.test(value) ? value : matchCase(text, value);
    if (text === form || (text === 'Internet' && opensSentence(passage, start))) return undefined;
    return {
      message: `“${text}” should be “${form}” in wire copy.`,
      fix: replace(range, form, `Write “${form}”.`),
    };
  },
});

/** A capital that its sentence does not call for, or a capital on either side: the words are part of a name. */
function isPartOfName(
  copy: string,
  start: number,
  end: number,
  text: string,
  opensSentence: boolean,
): boolean {
  const before = copy.slice(Math.max(0, start - 30), start);
  const after = copy.slice(end, end + 3);
  if (/^\s\p{Lu}\p{Ll}/u.test(after) || /^[.@/]\p{L}/u.test(after)) return true;
  const isInternet = text === 'Internet';
  if (/\p{Lu}[\p{L}\p{M}.]{0,28}\s$/u.test(before) && /^\p{Lu}/u.test(text)) return true;
  return /^\p{Lu}/u.test(text) && !opensSentence && !isInternet && !/^[TX]-/i.test(text);
}
