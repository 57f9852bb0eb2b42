import { defineRule, type Edit, findUncommented, type Submission, tally } from '../../src/rule/index.js';

const TAG = /<(\/?)([a-z][a-z\d]{0,9})((?:\s[^<>]{0,400})?)(\/?)>/iy;
const ELEMENTS = new Set(
  (
    'a abbr article aside b blockquote body br button center cite code dd div dl dt em embed figcaption figure font ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta nav ol p ' +
    'picture pre q s script section small source span strike strong style sub sup svg table tbody td tfoot th thead ' +
    'time tr tt u ul video'
  ).split(' '),
);
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'p']);
/** A story about web pages names tags: “the <p> tag”. */
const NAMED = /^\s?(?:tags?|elements?)\b/;

export default defineRule({
  summary: 'An HTML tag in the text.',
  why: 'It was left behind by a web page or a content system; readers see the tag, or miss what it hides.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor [|<b>|]reopened</b> at dawn.',
        says: '2 HTML tags, the first here (“<b>”), are in the text; delete them.',
        suggests: ['Delete them.'],
      },
      {
        copy: 'The harbor reopened at dawn.[|<br />|]',
        says: 'An HTML tag (“<br />”) stands here; delete it.',
        suggests: ['Delete it.'],
      },
      {
        copy: '[|<div class="lead">|]The harbor reopened at dawn.',
        says: 'An HTML tag (“<div class="lead">”) stands here; delete it.',
        suggests: ['Delete it.'],
      },
    ],
    right: [
      'The harbor reopened at dawn. <!-- <b>Check.</b> -->',
      'The log is at <https://news.example.org/log>.',
      {
        copy: 'The page puts a simple <script> tag and a <div> there.',
        note: 'Tags that the story is about.',
      },
      'The sign said 3 < 4 and 5 > 4.',
      'He added a <rant></rant> of his own.',
    ],
  },
  *check({ submission }) {
    const edits = [...findTags(submission)];
    const [first] = edits;
    const words = {
      one: 'An HTML tag',
      many: 'HTML tags',
      detail: first && `“${clipTag(submission.text.slice(first.range.start, first.range.end))}”`,
      cure: ['delete it', 'delete them'],
    } as const;
    yield* tally(edits, words, 'suggestion');
  },
});

interface Tag {
  readonly edit: Edit;
  readonly name: string;
  readonly isClosing: boolean;
  readonly isBare: boolean;
  readonly isNamed: boolean;
}

/** A bare opening tag that nothing closes is the mention of a tag. */
function* findTags(submission: Submission): Generator<Edit> {
  const tags = [...readTags(submission)];
  const closed = new Set(tags.filter(({ isClosing }) => isClosing).map(({ name }) => name));
  for (const { edit, name, isBare, isNamed } of tags) {
    if (!isNamed && (!isBare || VOID.has(name) || closed.has(name))) yield edit;
  }
}

function* readTags(submission: Submission): Generator<Tag> {
  const { text } = submission;
  for (const start of findUncommented(submission, '<')) {
    TAG.lastIndex = start;
    const found = TAG.exec(text);
    const name = found?.[2]?.toLowerCase();
    if (!found || !name || !ELEMENTS.has(name)) continue;
    const end = TAG.lastIndex;
    yield {
      edit: { range: { start, end }, text: '' },
      name,
      isClosing: found[1] === '/',
      isBare: found[1] === '' && found[3] === '' && found[4] === '',
      isNamed: NAMED.test(text.slice(end, end + 10)),
    };
  }
}

const clipTag = (tag: string): string => (tag.length > 40 ? `${tag.slice(0, 38)} …` : tag);
