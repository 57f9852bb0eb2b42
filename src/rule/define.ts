import type {
  AuditRule,
  CheckRule,
  OptionSchemas,
  PatternRule,
  PhraseRule,
  Rule,
  RuleDefinition,
  WordRule,
} from './rule.js';

// Options are checked against their schema before a rule sees them, so the one cast stands here.
const general = <T>(rule: T): RuleDefinition => rule as unknown as RuleDefinition;

/** Defines a rule that looks over sections, passages or the whole story. */
export const defineRule = <const S extends OptionSchemas>(rule: CheckRule<S>): RuleDefinition =>
  general(rule);

/** Defines a rule that is a table of phrases. */
export const definePhraseRule = <const S extends OptionSchemas>(rule: PhraseRule<S>): RuleDefinition =>
  general(rule);

/** Defines a rule that is a bounded pattern and the characters that trigger it. */
export const definePatternRule = <const S extends OptionSchemas>(rule: PatternRule<S>): RuleDefinition =>
  general(rule);

/** Defines a rule over words that bear given facts. */
export const defineWordRule = <const S extends OptionSchemas>(rule: WordRule<S>): RuleDefinition =>
  general(rule);

/** Defines a rule about directives. */
export const defineAuditRule = <const S extends OptionSchemas>(rule: AuditRule<S>): RuleDefinition =>
  general(rule);

/** Gives each rule of a folder its id (the file's name) and its category (the folder's). */
export const catalogue = (folder: Readonly<Record<string, RuleDefinition>>): readonly Rule[] =>
  Object.entries(folder).map(([place, rule]) => {
    const [category = '', id = ''] = place.split('/');
    // Not spread: a pattern is made when it is first asked for.
    return Object.assign(rule, { id, category });
  });
