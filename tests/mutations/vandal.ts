import { catalogue, defineRule, fix } from '../../src/index.js';
import fc from '../seeded.js';

/** An edit somewhere in a text; the place is a share of its length. */
export interface Slash {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Up to three edits at random places, which are apart more often than not. */
export const slashes: fc.Arbitrary<readonly Slash[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 12 }),
    text: fc.constantFrom('', ' ', 'x', '7', '0', 'Ana', ',', '.', ' and ', '"', "'", ')', '\\', '\n\n'),
  }),
  { minLength: 1, maxLength: 3 },
);

/** The text after a rule has offered those edits as safe fixes, once. */
export function vandalise(text: string, cuts: readonly Slash[]): string {
  const [rule] = catalogue({
    'text/vandal': defineRule({
      summary: 'Anything.',
      why: 'To see what the engine lets through.',
      severity: 'error',
      scope: 'story',
      examples: { wrong: [], right: [] },
      *check({ submission }) {
        if (submission.text !== text) return;
        for (const { at, length, text: fresh } of cuts) {
          const start = Math.floor(at * text.length);
          const range = { start, end: Math.min(text.length, start + length) };
          yield { range, message: 'Here.', fix: { title: 'Slash it.', edits: [{ range, text: fresh }] } };
        }
      },
    }),
  });
  if (!rule) return text;
  const rules = [{ rule, severity: 'error', options: {} }] as const;
  const plan = { rules, knownRules: new Set<string>(), sourceLabels: [], today: '2026-11-23' };
  return fix({ path: 'story.txt', text }, plan).text;
}
