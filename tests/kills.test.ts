import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../scripts/kills.js', import.meta.url));

test('runs that are killed lose nothing, and the next run is right', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '5', '3'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n').at(-1)).toBe('Nothing was lost.');
  expect(status).toBe(0);
});
