import { error, notice, warning } from '@actions/core';
import { commandFromString } from 'azure-pipelines-task-lib/taskcommand.js';
import { Message } from 'teamcity-service-messages';
import { expect, test, vi } from 'vitest';
import { azure } from '../../src/report/azure.js';
import { github } from '../../src/report/github.js';
import { loadFormat } from '../../src/report/index.js';
import { teamcity } from '../../src/report/teamcity.js';
import { printable } from '../../src/report/terminal.js';
import { mayBeAzure, readGithub, readTeamcity } from './build-logs.js';
import { hostileFile } from './hostile.js';
import { fileOf, write } from './sample.js';

const lines = (text: string): readonly string[] => text.trimEnd().split('\n');
const messages = hostileFile.diagnostics.map(({ message }) => printable(message));

/** What GitHub's own toolkit writes. */
function withToolkit(work: () => void): readonly string[] {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    work();
  } finally {
    spy.mockRestore();
  }
  return lines(written.join('').replaceAll('\r\n', '\n'));
}

test('github writes what GitHub’s toolkit writes', () => {
  const message = '100% “a::b, c” %0A';
  const file = {
    ...fileOf(
      '[|a|] [|b|]\n[|c\nd|]',
      { message, severity: 'error' },
      { message },
      { message, severity: 'info' },
    ),
    path: 'copy/50%: a,b.txt',
  };
  const place = { title: 'repeated-word', file: file.path };
  const expected = withToolkit(() => {
    error(message, { ...place, startLine: 1, endLine: 1, startColumn: 1, endColumn: 2 });
    warning(message, { ...place, startLine: 1, endLine: 1, startColumn: 3, endColumn: 4 });
    notice(message, { ...place, startLine: 2, endLine: 3 });
  });
  expect(lines(write(github, [file]))).toEqual(expected);
});

test('github: the runner reads hostile copy as a message and a hostile name as a file', () => {
  const commands = lines(write(github, [hostileFile])).map(readGithub);
  expect(commands.map((command) => command?.name)).toEqual(['error', 'warning', 'notice', 'error']);
  expect(commands.map((command) => command?.message)).toEqual(messages);
  for (const command of commands)
    expect(printable(command?.properties.file ?? '')).toBe(printable(hostileFile.path));
});

test('github: ten annotations of each kind, the rest as plain lines that are no commands', () => {
  const files = Array.from({ length: 12 }, () => hostileFile);
  const commands = lines(write(github, files)).map(readGithub);
  const count = (name: string) => commands.filter((command) => command?.name === name).length;
  expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
  expect(commands.filter((command) => command === undefined)).toHaveLength(4 * 12 - 30);
});

test.each(['stylish', 'pretty', 'compact', 'unix', 'tap', 'json', 'jsonl', 'markdown'] as const)(
  '%s holds no command for any machine that reads the log',
  async (name) => {
    const text = write(await loadFormat(name), [hostileFile], { columns: Number.POSITIVE_INFINITY });
    for (const line of text.split(/\r\n?|\n/)) {
      expect(readGithub(line)).toBeUndefined();
      expect(mayBeAzure(line)).toBe(false);
      expect(readTeamcity(line)).toBeUndefined();
    }
  },
);

test('azure: Microsoft’s own parser reads the values back', () => {
  const [first, second, third, fourth] = lines(write(azure, [hostileFile]));
  for (const [index, line] of [first, second, fourth].entries()) {
    const { command, properties, message } = commandFromString(line ?? '');
    expect([command, message]).toEqual(['task.logissue', messages[[0, 1, 3][index] ?? 0]]);
    expect(properties).toMatchObject({ type: index === 1 ? 'warning' : 'error', code: 'repeated-word' });
    expect(printable(properties.sourcepath ?? '')).toBe(printable(hostileFile.path));
  }
  expect(third).toMatch(/^info /);
  expect(mayBeAzure(third ?? '##[')).toBe(false);
});

test('azure: places count from 1', () => {
  expect(write(azure, [fileOf('a\n [|b|]')])).toBe(
    '##vso[task.logissue type=warning;sourcepath=a.txt;linenumber=2;columnnumber=2;code=repeated-word;]“the” is written twice; delete one.\n',
  );
});

test('teamcity: each rule is introduced once, and the values come back', () => {
  const read = lines(write(teamcity, [hostileFile, hostileFile])).map(readTeamcity);
  expect(read.map((command) => command?.name)).toEqual(['inspectionType', ...Array(8).fill('inspection')]);
  expect(read[0]?.properties).toMatchObject({ id: 'repeated-word', category: 'newslint: text' });
  expect(read.slice(1, 5).map((command) => command?.properties.message)).toEqual(messages);
  expect(read[1]?.properties).toMatchObject({
    file: printable(hostileFile.path),
    line: '1',
    SEVERITY: 'ERROR',
  });
});

test('teamcity escapes as a client of TeamCity does', () => {
  const message = "a|b 'c' [d] é";
  const [, ours = ''] = lines(write(teamcity, [fileOf('[|a|]', { message })]));
  const theirs = new Message('inspection', { message, timestamp: '0' }).toString();
  expect(ours).toContain(/message='.*?(?<!\|)'/.exec(theirs)?.[0]);
});

test('teamcity: a long value stays within its limit', () => {
  const [, line = ''] = lines(write(teamcity, [fileOf('[|a|]', { message: "|'😀".repeat(5000) })]));
  expect(readTeamcity(line)?.properties.message?.length).toBeGreaterThan(1900);
  expect(line.length).toBeLessThan(4200);
});
