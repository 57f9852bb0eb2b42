import type { DirectiveUse } from '../rule/directive-use.js';
import type { Finding, Severity } from '../rule/rule.js';

/** A finding with its rule's name and the severity that the config gives it. */
export interface Diagnostic extends Finding {
  readonly ruleId: string;
  readonly category: string;
  readonly severity: Severity;
  /** What it is known by, where it was read from a report; elsewhere it is made of the text. */
  readonly fingerprint?: string;
}

/** A diagnostic that a directive or the config silences, and why. */
export interface SuppressedDiagnostic extends Diagnostic {
  readonly suppression: { readonly kind: 'inSource' | 'external'; readonly justification?: string };
}

/** What linting one file gave. Diagnostics stand in text order. */
export interface FileReport {
  /** As the user is shown it: relative to the working directory, with `/`. */
  readonly path: string;
  /** The text that the ranges count in. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What was silenced; left out where nothing was. */
  readonly suppressed?: readonly SuppressedDiagnostic[];
  /** What each directive was good for; left out where there is none. */
  readonly directives?: readonly DirectiveUse[];
  /** The places of the config's suppressions that silenced something; left out where none did. */
  readonly used?: readonly string[];
  /** How many diagnostics a baseline holds back; left out where it holds none. */
  readonly heldBack?: number;
  /** Rules that broke on this file; what the others found stands all the same. */
  readonly failures: readonly RuleFailure[];
}

/** A rule that threw, or pointed outside the text. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly error: Error;
}
