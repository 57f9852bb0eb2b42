import { definePatternRule, locate, proposeRewrite } from '../../src/rule/index.js';

const ZONE = String.raw` ?(?:GMT|UTC|BST|CET|local time|hours)(?!\p{L})`;

export default definePatternRule({
  summary: 'A time of the 24-hour clock.',
  why: 'American readers count to twelve twice; outside the forces “21:00” makes them reckon.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The boat left at [|21:00|] on Friday.',
        says: '“21:00” should read “9 p.m.”.',
        suggests: ['Write “9 p.m.”.'],
      },
      {
        copy: 'It came back by [|2345 hours|] that day.',
        says: '“2345 hours” should read “11:45 p.m.”.',
        suggests: ['Write “11:45 p.m.”.'],
      },
    ],
    right: [
      'The boat left at 9 p.m.',
      'She ran a 2:21:40 marathon and a 15:40 mile run.',
      'The plant gave 2300 hours of work at 13:1 odds.',
    ],
  },
  triggers: '012',
  pattern: new RegExp(
    `(?<=\\b(?:at|from|by|until|before|after|since|about|around|between|and|to|till) )(?:(1[3-9]|2[0-3]):([0-5]\\d)(?![:.]?[\\p{L}\\p{N}]|[ -]?[ap]\\.?m|\\p{L})|([01]\\d|2[0-3])([0-5]\\d)(${ZONE})(?! of))`,
    'uy',
  ),
  found: ({ text, groups: [hour, minute, hours, minutes, zone = ''], passage, start, end }) => {
    const clock = twelveHour(Number(hour ?? hours), minute ?? minutes ?? '00');
    const rest = /hours/.test(zone) ? '' : zone;
    return {
      ...proposeRewrite(locate(passage, start, end), text, clock + (rest === '' ? '' : ` ${rest.trim()}`)),
    };
  },
});

function twelveHour(hour: number, minute: string): string {
  if (minute === '00' && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
