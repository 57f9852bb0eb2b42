import { clip, defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A source URL that is not an absolute web address.',
  why: 'A link that does not work is found by the readers who wanted to check the story.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Original url:\n\n<[|https://news.example.org/harbor reopens|]>',
        says: '“https://news.example.org/harbor reopens” is no web address: it holds a space.',
      },
      {
        as: 'source',
        copy: 'Original url:\n\n<[|www.example.org/harbor|]>',
        says: '“www.example.org/harbor” is no web address: it lacks “https://”.',
      },
      {
        as: 'source',
        copy: 'Original url: <[|ftp://news.example.org/harbor|]>',
        says: '“ftp://news.example.org/harbor” is no web address: it begins with “ftp:”.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https:///2022/harbor|]>',
        says: '“https:///2022/harbor” is no web address: it has no host.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https://ana:secret@news.example.org/harbor|]>',
        says: '“https://ana:secret@news.example.org/harbor” is no web address: it holds a login.',
      },
    ],
    right: [
      { as: 'source', copy: 'Original url:\n\n<https://news.example.org/2022/11/11/harbor-reopens>' },
      { as: 'source', copy: 'Original url:\n\nhttp://news.example.org/harbor?id=12&page=2#top' },
      { as: 'source', copy: 'Link: [the original](https://news.example.org/harbor_(port))' },
      { as: 'source', copy: 'Source: <https://новости.example.org/гавань>' },
    ],
  },
  *check({ submission }) {
    const url = submission.source?.url;
    const reason = url && faultOf(url.text);
    if (!reason) return;
    yield { range: url.range, message: `“${clip(url.text, 48)}” is no web address: ${reason}.` };
  },
});

function faultOf(url: string): string | undefined {
  if (/\s/.test(url.trim())) return 'it holds a space';
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const isWeb = scheme === 'http' || scheme === 'https';
  if (!scheme || (!isWeb && /^[\w-]+(?:\.[\w-]+)+:\d/.test(url))) return 'it lacks “https://”';
  if (!isWeb) return `it begins with “${scheme}:”`;
  if (!/^https?:\/\//i.test(url)) return `it lacks the “//” behind “${scheme}:”`;
  if (/^https?:\/\/(?:[/?#:]|$)/i.test(url)) return 'it has no host';
  if (!URL.canParse(url)) return 'it cannot be read';
  const { hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return 'it holds a login';
  if (!hostname.includes('.') && !hostname.startsWith('[')) return 'its host is not a full name';
  return undefined;
}
