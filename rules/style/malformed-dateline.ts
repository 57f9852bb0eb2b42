import { defineRule, locate, proposeRewrite, replace, STATES, type State } from '../../src/rule/index.js';
import { STANDALONE_CITIES } from '../lists/standalone-cities.js';

const DATELINE =
  /^(\p{Lu}[\p{L}.'’]{1,20}(?:[ -]\p{L}[\p{L}.'’]{0,20}){0,3}?)(?:(, ?| )(\p{Lu}[\p{L}.]{0,14}(?: \p{Lu}[\p{L}.]{1,12})?))?( \((?:\p{Lu}{2,8}|Reuters|Xinhua|Bloomberg)(?:\/[\p{L} ]{2,20})?\))?(\s?(?:—|–|--|-)\s?)(?=[\p{Lu}"“‘'])/u;

export default defineRule({
  summary: 'A dateline that is not written as “RENO, Nev. (AP) — ”.',
  why: 'Programs that lift the place out of a story look for capitals and a spaced long dash.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  options: {
    states: {
      type: 'string',
      enum: ['short', 'full', 'any'],
      default: 'short',
      description: 'How a state is written in a dateline: “Nev.”, “Nevada”, or either.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|RENO, Nev. (AP) -- |]The bridge reopened at dawn.',
        says: '“RENO, Nev. (AP) -- ” should read “RENO, Nev. (AP) — ”.',
        fixed: 'RENO, Nev. (AP) — The bridge reopened at dawn.',
      },
      {
        copy: '[|Reno (AP) - |]The bridge reopened at dawn.',
        says: '“Reno (AP) - ” should read “RENO (AP) — ”.',
        suggests: ['Write “RENO (AP) — ”.'],
      },
      {
        copy: '[|RENO, Nevada (AP) — |]The bridge reopened at dawn.',
        says: '“RENO, Nevada (AP) — ” should read “RENO, Nev. (AP) — ”.',
        suggests: ['Write “RENO, Nev. (AP) — ”.'],
      },
      {
        copy: '[|RENO NEV. -- |]The bridge reopened at dawn.',
        says: '“RENO NEV. -- ” should read “RENO, Nev. — ”.',
        suggests: ['Write “RENO, Nev. — ”.'],
      },
      {
        copy: '[|CHICAGO, Ill. (AP) — |]The bridge reopened at dawn.',
        says: '“CHICAGO, Ill. (AP) — ” should read “CHICAGO (AP) — ”.',
        suggests: ['Write “CHICAGO (AP) — ”.'],
      },
    ],
    right: [
      'RENO, Nev. (AP) — The bridge reopened.',
      'SALT LAKE CITY (AP) — The bridge reopened.',
      'KYIV, Ukraine (AFP) — The bridge reopened.',
      { copy: 'RENO, Nevada (AP) — The bridge reopened.', options: { states: 'full' } },
      {
        copy: 'Reno - The bridge there reopened, and so did the road.',
        note: 'No agency, no capitals: no dateline.',
      },
      'Ana Brik — The Story of Reno is the book’s name.',
    ],
  },
  *check({ submission, passages, options }) {
    const passage = passages.find(({ block }) => block === submission.body[0]);
    const found = passage && DATELINE.exec(passage.text);
    if (!passage || !found) return;
    const [filed, first = '', joint = '', second = '', agency = '', dash = ''] = found;
    const state = stateOf(second);
    const isOneName = joint === ' ' && !state;
    const [city, place] = isOneName ? [first + joint + second, ''] : [first, second];
    const isShouted = city === city.toUpperCase() && city.replace(/\P{Lu}/gu, '').length >= 4;
    if (!isShouted && agency === '') return;
    const isIdle = state !== undefined && STANDALONE_CITIES.has(city.toUpperCase());
    const region = isIdle || place === '' ? '' : `, ${state ? formOf(state, place, options.states) : place}`;
    const wanted = `${city.toUpperCase()}${region}${agency} — `;
    if (wanted === filed) return;
    const range = locate(passage, 0, filed.length);
    const isDashOnly = wanted.slice(0, -3) === filed.slice(0, -dash.length);
    const finding = proposeRewrite(range, filed, wanted);
    const at = locate(passage, filed.length - dash.length, filed.length);
    yield isDashOnly
      ? { range, message: finding.message, fix: replace(at, ' — ', 'Write “ — ”.') }
      : { range, ...finding };
  },
});

const stateOf = (place: string): State | undefined =>
  STATES.find(({ name, short, postal }) =>
    [name, short, postal].some((form) => form?.toLowerCase() === place.toLowerCase()),
  );

function formOf(state: State, filed: string, form: string): string {
  if (form === 'any' && filed !== state.postal) return filed;
  return form === 'full' ? state.name : (state.short ?? state.name);
}
