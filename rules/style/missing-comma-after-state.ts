import { definePatternRule, locate, placeAt, replace, STATES } from '../../src/rule/index.js';

const NAMES = STATES.map(({ name }) => name).join('|');

export default definePatternRule({
  summary: 'A city and its state in mid-sentence without the comma behind the state.',
  why: 'The state stands between two commas, as an aside does.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'off' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'In [|Reno, Nevada|] voters waited for hours.',
        says: '“Reno, Nevada” needs a comma behind the state.',
        fixed: 'In Reno, Nevada, voters waited for hours.',
      },
      {
        copy: 'They came from [|Park City, Utah|] in June.',
        says: '“Park City, Utah” needs a comma behind the state.',
        fixed: 'They came from Park City, Utah, in June.',
      },
    ],
    right: [
      'In Reno, Nevada, voters waited.',
      'Storms hit in Iowa, Ohio and Utah.',
      'They drove through Texas, Oklahoma and Kansas; from Iowa, Ohio looks big.',
      'They met Ana Brik, Oregon coach for years, in Reno, Nevada.',
      'He spoke of Reno, Nevada’s second city.',
    ],
  },
  triggers: ',',
  pattern: new RegExp(
    `(?=, (?:${NAMES}) \\p{Ll})(?<=\\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]utside|[Aa]round|[Oo]f|to) ((?:\\p{Lu}[\\p{L}.'’-]{1,20} ){0,2}\\p{Lu}[\\p{L}'’-]{2,20})), (${NAMES})(?= (?!and\\b|or\\b|state\\b|native\\b|resident\\b|coach\\b|governor\\b|senator\\b)\\p{Ll})`,
    'uy',
  ),
  found: ({ text, groups: [city = ''], passage, start, end }) => {
    if (STATES.some(({ name }) => city === name || city.endsWith(` ${name}`))) return undefined;
    const range = locate(passage, start - city.length, end);
    return {
      range,
      message: `“${city}${text}” needs a comma behind the state.`,
      fix: replace(placeAt(range.end), ',', 'Put a comma behind the state.'),
    };
  },
});
