import { expect, test } from 'vitest';
import { keepLast } from '../../src/text/last.js';

test('what was read last is kept, and read anew once another was asked about', () => {
  const asked: string[] = [];
  const nameOf = keepLast((story: { readonly name: string }) => {
    asked.push(story.name);
    return story.name === 'none' ? undefined : story.name;
  });
  const [first, second] = [{ name: 'first' }, { name: 'none' }];
  expect([first, first, second, second, first].map(nameOf)).toEqual([
    'first',
    'first',
    undefined,
    undefined,
    'first',
  ]);
  expect(asked).toEqual(['first', 'none', 'first']);
});
