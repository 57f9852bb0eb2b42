import type { Diagnostic, FileReport, SuppressedDiagnostic } from '../engine/diagnostic.js';
import type { Severity } from '../rule/rule.js';
import { indexLines } from '../text/lines.js';
import { written } from './entry.js';
import { fingerprints } from './fingerprint.js';
import type { Look, RuleFacts, Writing } from './format.js';
import {
  artifactOf,
  fixEntry,
  locationElsewhere,
  type Page,
  physicalLocation,
  plainMessage,
} from './sarif-parts.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * SARIF 2.1.0 (OASIS, errata 01). Every rule is listed, those that found nothing too: so a service that reads the
 * report closes what is no longer found. Broken rules stand behind the results as notifications.
 */
export function sarif({ version, rules }: Look): Writing {
  const indices = new Map(rules.map((rule, index) => [rule.id, index]));
  const notifications: object[] = [];
  let before = `${headOf(version, rules)}\n`;
  return {
    add: (file) => {
      notifications.push(...file.failures.map((failure) => notificationOf(file.path, failure)));
      const entries = resultsOf(file, indices).map((result) => `        ${written(result)}`);
      const text = entries.length > 0 ? before + entries.join(',\n') : '';
      if (entries.length > 0) before = ',\n';
      return text;
    },
    end: () => {
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      };
      const rest = before === ',\n' ? '\n      ' : before.trimEnd();
      return `${rest}],\n      "invocations": [${written(invocation)}]\n    }\n  ]\n}\n`;
    },
  };
}

function headOf(version: string, rules: readonly RuleFacts[]): string {
  const descriptors = rules.map((rule) => `            ${written(descriptorOf(rule))}`);
  return `{
  "$schema": ${written(SCHEMA)},
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "newslint",
          "version": ${written(version)},
          "semanticVersion": ${written(version)},
          "rules": [${descriptors.length > 0 ? `\n${descriptors.join(',\n')}\n          ` : ''}]
        }
      },
      "columnKind": "utf16CodeUnits",
      "newlineSequences": ["\\r\\n", "\\n", "\\r"],
      "originalUriBaseIds": {"%SRCROOT%":{"description":{"text":"The folder that newslint ran in."}}},
      "results": [`;
}

/** A rule as the report introduces it. */
export const descriptorOf = ({ id, category, summary, why, severity }: RuleFacts) => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: `${summary} ${why}` },
  help: { text: `${summary}\n\n${why}`, markdown: `**${summary}**\n\n${why}` },
  defaultConfiguration: severity === 'off' ? { enabled: false } : { enabled: true, level: LEVELS[severity] },
  properties: { category, tags: [category] },
});

function notificationOf(path: string, { ruleId, error }: FileReport['failures'][number]) {
  return {
    level: 'error',
    message: plainMessage(`The rule ${ruleId} failed on this file: ${error.message}`),
    associatedRule: { id: ruleId },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
  };
}

function resultsOf(file: FileReport, indices: ReadonlyMap<string, number>): readonly object[] {
  const { path, text, diagnostics, suppressed = [] } = file;
  if (diagnostics.length + suppressed.length === 0) return [];
  const page: Page = { artifact: artifactOf(path), lines: indexLines(text) };
  // What is kept comes first: its fingerprints are then the same with what is silenced and without.
  const all: readonly (Diagnostic | SuppressedDiagnostic)[] = [...diagnostics, ...suppressed];
  const marks = fingerprints({ ...file, diagnostics: all }, page.lines);
  return all.map((diagnostic, index) => ({
    ...resultOf(diagnostic, page, indices),
    partialFingerprints: { 'newslint/v1': marks[index] },
    suppressions: 'suppression' in diagnostic ? [diagnostic.suppression] : [],
  }));
}

/** A diagnostic as a result, without what marks it among others. */
export function resultOf(diagnostic: Diagnostic, page: Page, indices: ReadonlyMap<string, number>) {
  const { ruleId, severity, message, range, related = [], fix, suggestions = [] } = diagnostic;
  const ruleIndex = indices.get(ruleId);
  const fixes = [
    ...(fix ? [fixEntry(fix, page, 'safe')] : []),
    ...suggestions.map((change) => fixEntry(change, page, 'suggestion')),
  ];
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: plainMessage(message),
    locations: [{ physicalLocation: physicalLocation(range, page) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, index) => ({
        id: index + 1,
        physicalLocation: place.elsewhere
          ? locationElsewhere(place.elsewhere)
          : physicalLocation(place.range, page),
        message: plainMessage(place.message),
      })),
    }),
    ...(fixes.length > 0 && { fixes }),
  };
}
