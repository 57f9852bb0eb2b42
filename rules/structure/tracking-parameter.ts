import { defineRule, partOf, replace, type SourceAddress, sourceAddress } from '../../src/rule/index.js';

const NAMES = new Set(
  (
    'fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid _ga _gl smid smtyp ' +
    'cmpid cmp ncid ocid icid spm guccounter __twitter_impression s_cid xtor _hsenc _hsmi mkt_tok vero_id ' +
    'ref ref_src ref_url source taid share'
  ).split(' '),
);
const FAMILIES = /^(?:utm_|at_|ns_|guce_|wt\.|pk_|mtm_|hsa_|sc_|dm_)/;

export default defineRule({
  summary: 'A parameter in the source URL that only tells who followed the link.',
  why: 'It makes one story look like two, and hands readers over to somebody else’s count of clicks.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <https://news.example.org/harbor[|?utm_source=feed&utm_medium=social|]>',
        says: '“utm_source” and “utm_medium” only track readers; drop them from the URL.',
        suggests: ['Drop “?utm_source=feed&utm_medium=social”.'],
      },
      {
        as: 'source',
        copy: 'Source: <https://news.example.org/harbor?id=12[|&fbclid=IwAR0|]#log>',
        says: '“fbclid” only tracks readers; drop it from the URL.',
        suggests: ['Drop “&fbclid=IwAR0”.'],
      },
      {
        as: 'source',
        copy: 'Source: <https://news.example.org/harbor?[|gclid=a&|]id=12&CMP=share>',
        says: '“gclid” and “CMP” only track readers; drop them from the URL.',
        suggests: ['Drop them.'],
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://news.example.org/harbor?id=12&page=2&lang=en>' },
      { as: 'source', copy: 'Source: <https://video.example.org/watch?v=utm_source>' },
      { as: 'source', copy: 'Source: <https://news.example.org/utm_source/harbor>' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    if (!address?.text.includes('?')) return;
    const tracking = [...findTracking(address)];
    const [first] = tracking;
    if (!first) return;
    const names = [...new Set(tracking.flatMap((part) => part.names))].slice(0, 3).map((name) => `“${name}”`);
    const isOne = names.length === 1;
    const listed = isOne ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    const range = partOf(address, first.start, first.end);
    const changes = tracking.map((part) => ({ range: partOf(address, part.start, part.end), text: '' }));
    const filed = address.text.slice(first.start, first.end);
    yield {
      range,
      message: `${listed} only ${isOne ? 'tracks' : 'track'} readers; drop ${isOne ? 'it' : 'them'} from the URL.`,
      suggestions:
        tracking.length === 1
          ? [replace(range, '', `Drop “${filed}”.`)]
          : [{ title: 'Drop them.', edits: changes }],
    };
  },
});

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

/** Neighbouring parameters, each with the mark that joins it on, so that what is left is a sound query. */
function* findTracking({ text }: SourceAddress): Generator<Stretch> {
  const from = text.indexOf('?') + 1;
  const hash = text.indexOf('#', from);
  const end = hash < 0 ? text.length : hash;
  const parameters = [...text.slice(from, end).matchAll(/[^&;]+/g)].map(({ 0: pair, index }) => {
    const name = pair.split('=', 1)[0] ?? '';
    return { name, isDropped: isTracking(name), start: from + index, end: from + index + pair.length };
  });
  const keepsSome = parameters.some(({ isDropped }) => !isDropped);
  const runs: (typeof parameters)[] = [];
  let isOpen = false;
  for (const parameter of parameters) {
    const { isDropped } = parameter;
    if (isDropped && isOpen) runs.at(-1)?.push(parameter);
    else if (isDropped) runs.push([parameter]);
    isOpen = isDropped;
  }
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const isLead = first.start === from && keepsSome;
    yield {
      start: isLead ? first.start : first.start - 1,
      end: isLead ? last.end + 1 : last.end,
      names: run.map(({ name }) => name),
    };
  }
}

const isTracking = (name: string): boolean =>
  NAMES.has(name.toLowerCase()) || FAMILIES.test(name.toLowerCase());
