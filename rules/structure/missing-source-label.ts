import { clip, defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A source URL without a label before it.',
  why: 'Without a label nobody can tell the address of the original from a link that the story happens to end with.',
  severity: 'warning',
  scope: 'story',
  options: {
    label: {
      type: 'string',
      default: 'Original url:',
      description: 'The label that the fix puts in.',
    },
  },
  examples: {
    wrong: [
      {
        as: 'source',
        copy: '[|<https://news.example.org/harbor>|]',
        says: '“https://news.example.org/harbor” has no label; put “Original url:” above it.',
        fixed: 'Original url:\n\n<https://news.example.org/harbor>',
      },
      {
        as: 'source',
        copy: '[|https://news.example.org/harbor|]',
        options: { label: 'Source:' },
        says: '“https://news.example.org/harbor” has no label; put “Source:” above it.',
        fixed: 'Source:\n\nhttps://news.example.org/harbor',
      },
    ],
    right: [
      { as: 'source', copy: 'Original url:\n\n<https://news.example.org/harbor>' },
      { as: 'source', copy: 'Source: https://news.example.org/harbor' },
      { as: 'source', copy: 'Link: [the original](https://news.example.org/harbor)' },
    ],
  },
  *check({ submission, options }) {
    const { source, text } = submission;
    if (!source?.url || source.label) return;
    const { range } = source.block;
    const label = options.label.trim();
    const ending = text.includes('\r\n') ? '\r\n' : '\n';
    const edits = [{ range: { start: range.start, end: range.start }, text: label + ending + ending }];
    yield {
      range,
      message: `“${clip(source.url.text, 48)}” has no label; put “${label}” above it.`,
      fix: { title: `Put “${label}” above it.`, edits },
    };
  },
});
