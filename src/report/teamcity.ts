import type { Severity } from '../rule/rule.js';
import type { Look, RuleFacts, Writing } from './format.js';
import { type Located, locate } from './located.js';
import { printable } from './terminal.js';

const GRADES: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'WEAK WARNING',
};

/** Service messages that TeamCity makes inspections of. A rule is introduced before its first finding. */
export function teamcity({ rules }: Look): Writing {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const introduced = new Set<string>();

  function* messagesFor(path: string, each: Located): Generator<string> {
    const { ruleId, category } = each.diagnostic;
    if (!introduced.has(ruleId)) yield introduce(ruleId, category, known.get(ruleId));
    introduced.add(ruleId);
    yield inspectionOf(path, each);
  }

  return {
    add: (file) =>
      locate(file)
        .flatMap((each) => [...messagesFor(file.path, each)])
        .join(''),
    end: () => '',
  };
}

function introduce(id: string, category: string, rule: RuleFacts | undefined): string {
  const description = rule ? `${rule.summary} ${rule.why}` : id;
  return serviceMessage('inspectionType', { id, name: id, category: `newslint: ${category}`, description });
}

function inspectionOf(path: string, { diagnostic, start }: Located): string {
  const { ruleId, message, severity } = diagnostic;
  const facts = { typeId: ruleId, message, file: path, line: start.line, SEVERITY: GRADES[severity] };
  return serviceMessage('inspection', facts);
}

/** TeamCity refuses a value of more than 4,000 characters, and with it the whole message; escapes double some. */
const LONGEST = 2000;

function serviceMessage(name: string, values: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(values).map(([key, value]) => ` ${key}='${escapeValue(String(value))}'`);
  return `##teamcity[${name}${pairs.join('')}]\n`;
}

const escapeValue = (text: string): string =>
  printable(printable(text).slice(0, LONGEST)).replace(/[|'[\]]/g, '|$&');
