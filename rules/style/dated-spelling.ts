import { definePhraseRule, isName, matchCase, replace } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A spelling that both shores have dropped: “e-mail”, “web site”, “teen-ager”.',
  why: 'American and British style books closed these words up years ago; the old form makes copy look old.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The mayor sent an [|e-mail|] to the port.',
        says: '“e-mail” is now spelled “email”.',
        fixed: 'The mayor sent an email to the port.',
      },
      {
        copy: 'A [|teen-ager|] built the [|web site|].',
        says: '“teen-ager” is now spelled “teenager”.',
        fixed: 'A teenager built the website.',
      },
    ],
    right: [
      'The mayor sent an email to the port’s website.',
      { copy: 'The firm E-Mail Systems closed.', note: 'A name.' },
      { copy: '"She sent an e-mail," Brik said.', note: 'Quoted words stay as they are.' },
    ],
  },
  phrases: {
    'e-mail': 'email',
    'e-mailed': 'emailed',
    'e-mailing': 'emailing',
    'e-mails': 'emails',
    'on-line': 'online',
    'teen-age': 'teenage',
    'teen-aged': 'teenage',
    'teen-ager': 'teenager',
    'teen-agers': 'teenagers',
    'to-day': 'today',
    'web page': 'webpage',
    'web pages': 'webpages',
    'web site': 'website',
    'web sites': 'websites',
    'web-site': 'website',
    'web-sites': 'websites',
    'web-cam': 'webcam',
    'smart phone': 'smartphone',
    'smart phones': 'smartphones',
    'smart-phone': 'smartphone',
    'smart-phones': 'smartphones',
    'down-load': 'download',
    'broad-band': 'broadband',
    'data base': 'database',
    'world-wide': 'worldwide',
    'pod cast': 'podcast',
  },
  found: (match) => {
    const { text, value, range } = match;
    if (isName(match)) return undefined;
    const now = matchCase(text, value);
    return { message: `“${text}” is now spelled “${now}”.`, fix: replace(range, now, `Write “${now}”.`) };
  },
});
