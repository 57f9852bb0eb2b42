import { defineRule, locate } from '../../src/rule/index.js';

const CONTACT =
  /[\s,(|·]{0,4}(?:(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\w@])@\w{2,30})\)?/u;

export default defineRule({
  summary: 'A byline with an e-mail address or a handle.',
  why: 'It was left behind by a web page; in a byline it is read as part of the name, and robots collect it.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'byline',
        copy: 'By Ana Brik[| @anabrik|]',
        says: '“@anabrik” stands in the byline; take it out.',
        suggests: ['Delete it.'],
      },
      {
        as: 'byline',
        copy: 'By Ana Brik[| (ana@news.example.org)|] and Omar Diaz',
        says: '“ana@news.example.org” stands in the byline; take it out.',
        suggests: ['Delete it.'],
      },
    ],
    right: [
      { as: 'byline', copy: 'By Ana Brik' },
      { as: 'byline', copy: 'By [Ana Brik](https://social.example.org/@anabrik)' },
      { copy: 'By then she had left the site, @anabrik wrote.' },
    ],
  },
  *check({ submission }) {
    const block = submission.byline?.block;
    const found = block && CONTACT.exec(block.text);
    if (!block || !found) return;
    const range = locate(block, found.index, found.index + found[0].length);
    const contact = found[0].replace(/^[\s,(|·]+|\)$/g, '');
    yield {
      range,
      message: `“${contact}” stands in the byline; take it out.`,
      suggestions: [{ title: 'Delete it.', edits: [{ range, text: '' }] }],
    };
  },
});
