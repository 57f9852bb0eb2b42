import { movedBy } from './calendar.js';
import { type Address, malformedAddresses } from './malformed-addresses.js';
import { each, type Mutation } from './mutation.js';
import { foreignSlugs } from './slugs.js';
import { change, HERE, isSource, type Story, textOf } from './story.js';

const ADDRESS = /https?:\/\/[^\s>)]+/;

/** The address at the end of a story. */
export const addressOf = (story: Story): string =>
  ADDRESS.exec(story.pieces.filter(isSource).at(-1)?.text ?? '')?.[0] ?? '';

/** The story with another address, marked there. */
export function addressed(story: Story, address: string): string {
  const put = (text: string): string => text.replace(ADDRESS, () => HERE + address);
  return textOf(change(change(story, 'url', put), 'source', put));
}

const read = (story: Story): Address => {
  const [, host = '', path = ''] = /^https?:\/\/([^/]+)(.*)$/.exec(addressOf(story)) ?? [];
  return { host, path };
};

const DATE_IN_PATH = /\d{4}[/-]\d\d[/-]\d\d(?=[/-])/;

/** The day of a story moved by some days, as `YYYY-MM-DD`. */
const isoOf = (story: Story, days: number): string =>
  new Date(`${movedBy(story, days)} UTC`).toISOString().slice(0, 10);

export const addresses: readonly Mutation[] = [
  ...Object.entries(malformedAddresses).map(
    ([name, make]): Mutation => ({
      name: `address ${name}`,
      rule: 'malformed-source-url',
      apply: (story) => make(read(story)).map((address) => addressed(story, address)),
    }),
  ),
  {
    name: 'address of another day',
    rule: 'date-url-mismatch',
    apply: (story) =>
      each([-366, -30, -2, 2, 30, 366], (days) => {
        if (!DATE_IN_PATH.test(addressOf(story))) return undefined;
        const moved = isoOf(story, days);
        const filed = DATE_IN_PATH.exec(addressOf(story))?.[0] ?? '';
        const written = filed.includes('/') ? moved.replaceAll('-', '/') : moved;
        return markDate(addressed(story, addressOf(story).replace(filed, written)));
      }),
  },
  {
    name: 'date of another day',
    rule: 'date-url-mismatch',
    apply: (story) =>
      each([-366, -30, -2, 2, 30, 366], (days) =>
        DATE_IN_PATH.test(addressOf(story))
          ? addressed(
              change(story, 'date', () => HERE + movedBy(story, days)),
              addressOf(story),
            )
          : undefined,
      ),
  },
  {
    name: 'address of another day, otherwise written',
    rule: 'date-url-mismatch',
    apply: (story) => {
      const [year, month, day] = isoOf(story, 61).split('-') as [string, string, string];
      const word = new Date(Number(year), Number(month) - 1).toLocaleString('en', { month: 'short' });
      const { host } = read(story);
      return [
        `/${year}/${word.toLowerCase()}/${day}/`,
        `/${year}${month}${day}/`,
        `/${year}-${month}-${day}/`,
        `/${year}/${month}/`,
        `/news/${year}/${Number(month)}/${Number(day)}/`,
      ].map((path) => markDate(addressed(story, `https://${host}${path}8841203`)));
    },
  },
  {
    name: 'address of another story',
    rule: 'headline-url-mismatch',
    apply: (story) =>
      foreignSlugs(story).map((slug) => addressed(story, addressOf(story).replace(/[^/]*$/, slug))),
  },
];

/** The date line and the address disagree; either may be pointed at. */
const markDate = (text: string): string => text.replace(/^[A-Z][a-z]+ \d{1,2}, \d{4}[ \t]*$/m, `${HERE}$&`);
