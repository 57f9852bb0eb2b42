/**
 * How the machines that read build logs find their commands. Each gives undefined for a line that holds none.
 */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescapeWith = (text: string, codes: Readonly<Record<string, string>>): string =>
  text.replace(/%(?:AZP25|[0-9A-F]{2})/g, (code) => codes[code] ?? code);

const GITHUB = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' };

function pairsOf(text: string, gap: string, codes: Readonly<Record<string, string>>) {
  const pairs = text.split(gap).flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at).trim(), unescapeWith(pair.slice(at + 1), codes)]] : [];
  });
  return Object.fromEntries(pairs);
}

/**
 * As GitHub's runner does: `::name key=value,…::message` at the start of the trimmed line, or the older
 * `##[name key=value;…]message` anywhere in it.
 */
export function readGithub(line: string): Command | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (trimmed.startsWith('::') && end >= 0) {
    const [name = '', ...rest] = trimmed.slice(2, end).split(' ');
    // The runner takes names that it knows; none of them begins with a colon.
    if (!/^[\w-]+$/.test(name)) return undefined;
    const message = unescapeWith(trimmed.slice(end + 2), GITHUB);
    return { name, properties: pairsOf(rest.join(' '), ',', GITHUB), message };
  }
  const start = line.indexOf('##[');
  return start < 0 ? undefined : { name: line.slice(start + 3), properties: {}, message: '' };
}

/** Whether Azure's agent could find a command in a line: it looks for one anywhere. */
export const mayBeAzure = (line: string): boolean => /##(?:vso)?\[/i.test(line);

const TEAMCITY: Readonly<Record<string, string>> = { n: '\n', r: '\r', x: '\x85', l: '\u2028', p: '\u2029' };

/** As TeamCity does: `##teamcity[name key='value' …]`, with `|` before what is escaped. Throws where it would refuse. */
export function readTeamcity(line: string): Command | undefined {
  if (!line.includes('##teamcity[')) return undefined;
  const [, name = '', rest = ''] =
    /^##teamcity\[(\w+)((?: \w+='(?:\|.|[^|'[\]\n\r])*')*)\]$/.exec(line) ?? [];
  if (name === '') throw new Error(`TeamCity refuses ${line}`);
  const pairs = Array.from(rest.matchAll(/ (\w+)='((?:\|.|[^|'])*)'/g), ([, key = '', value = '']) => [
    key,
    value.replace(/\|(.)/g, (_, sign: string) => TEAMCITY[sign] ?? sign),
  ]);
  return { name, properties: Object.fromEntries(pairs), message: '' };
}
