import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../src/report/html/index.js';
import { chromiumPath } from './browser.js';
import { HOSTILE_PATH, hostileFile } from './hostile.js';
import { clean, fileOf, write } from './sample.js';

const story =
  'Piers reopen\n\nBy Ana Brik\n\nNovember 11, 2022\n\n[|The the|] pier [|opened|].\n\nAnd [|closed|].\n';
const file = fileOf(
  story,
  { severity: 'error' },
  { severity: 'warning', ruleId: 'hard-sentence' },
  { severity: 'info', ruleId: 'first-person' },
);
const page = write(html, [clean(), file, hostileFile]);

describe.skipIf(!chromiumPath)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-page-'));
  const asked: string[] = [];
  const said: string[] = [];
  let browser: Browser;
  let tab: Page;

  const count = (selector: string): Promise<number> => tab.locator(selector).count();
  const shown = (selector: string): Promise<number> => tab.locator(`${selector}:visible`).count();

  beforeAll(async () => {
    writeFileSync(join(folder, 'report.html'), page);
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
    tab = await browser.newPage();
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('console', (line) => said.push(line.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    tab.on('dialog', (dialog) => said.push(dialog.message()));
    await tab.goto(pathToFileURL(join(folder, 'report.html')).href);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the page runs its own script and nothing of the copy’s, and asks nobody for anything', async () => {
    expect([await count('script'), await count('img'), await count('main a')]).toEqual([1, 0, 0]);
    expect(await tab.evaluate('document.body.firstElementChild.id')).toBe('overview');
    expect(
      await tab.evaluate(
        "document.head.append(Object.assign(document.createElement('script'), {textContent: 'window.owned = 1'})); window.owned",
      ),
    ).toBeUndefined();
    expect(said.filter((line) => !line.includes('Content Security Policy'))).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('counts, rules and chart say what was found', async () => {
    expect(await tab.textContent('h1')).toBe('7 findings');
    expect(await tab.locator('.severities').innerText()).toMatch(/3 errors\s+2 warnings\s+2 infos/);
    expect(await tab.locator('.rules li').allInnerTexts()).toHaveLength(3);
    expect(await tab.locator('.chart svg').first().getAttribute('aria-label')).toBe(
      '2 errors, 1 warning, 1 info',
    );
    const name = (await tab.locator('.story h2').last().textContent()) ?? '';
    expect(name.startsWith(HOSTILE_PATH.slice(0, 40))).toBe(true);
  });

  test('filters by severity and rule hide notes, marks, stories and bars', async () => {
    await tab.getByRole('button', { name: '3 errors' }).click();
    expect(await shown('.note')).toBe(4);
    expect(await count('mark.error:not(.off)')).toBe(0);
    await tab.keyboard.press('e');
    expect(await shown('.note')).toBe(7);
    await tab.getByRole('button', { name: 'None' }).click();
    expect([await shown('.note'), await shown('.story'), await shown('.chart li')]).toEqual([0, 0, 0]);
    await tab.getByLabel('hard-sentence').check();
    expect([await shown('.note'), await shown('.story'), await shown('.chart li')]).toEqual([1, 1, 1]);
    expect(await tab.textContent('#shown')).toBe('1 of 7 shown.');
    await tab.getByRole('button', { name: 'All' }).click();
    expect(await shown('.note')).toBe(7);
  });

  test('keys lead from finding to finding and light up the copy', async () => {
    const focused = () => tab.evaluate('document.activeElement.id');
    await tab.keyboard.press('j');
    expect(await focused()).toBe('note-1');
    expect(await tab.locator('mark.lit').allInnerTexts()).toEqual(['The the']);
    await tab.keyboard.press('j');
    expect(await focused()).toBe('note-2');
    await tab.keyboard.press('k');
    await tab.keyboard.press('k');
    expect(await focused()).toBe('note-7');
    expect(await tab.locator('#note-7').isVisible()).toBe(true);
    const { y = -1 } = (await tab.locator('#note-7').boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(await tab.evaluate('window.innerHeight'));
    await tab.locator('mark', { hasText: 'closed' }).click();
    expect(await focused()).toBe('note-3');
  });

  test('each note stands beside its line, by day and by night, on a wide screen and a narrow one', async () => {
    const top = async (selector: string) => (await tab.locator(selector).boundingBox())?.y ?? -1;
    const ground = () => tab.evaluate('getComputedStyle(document.body).backgroundColor');
    await tab.setViewportSize({ width: 1400, height: 900 });
    const line = await top('mark[data-notes="1"]');
    expect(Math.abs((await top('#note-1')) - line)).toBeLessThan(60);
    await tab.emulateMedia({ colorScheme: 'light' });
    const day = await ground();
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).not.toBe(day);
    await tab.setViewportSize({ width: 400, height: 800 });
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(400);
    expect(await top('#note-3')).toBeGreaterThan(await top('mark[data-notes="3"]'));
  });
});
