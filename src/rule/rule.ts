import type { Submission, Word } from '../submission/types.js';
import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';
import type { CorpusRule } from './corpus.js';
import type { DirectiveUse } from './directive-use.js';
import type { RightExample, WrongExample } from './examples.js';
import type { Gather } from './gather.js';
import type { Passage } from './passage.js';
import type { RelatedPlace } from './related.js';
import type { Speller } from './speller.js';

export type { ExamplePlace, RightExample, WrongExample } from './examples.js';
export type { RelatedPlace } from './related.js';

export type Severity = 'error' | 'warning' | 'info';

/**
 * The part of a story that the engine hands to a rule:
 * - `everywhere`: headline, deck, subheads and body, quoted words included;
 * - `narration`: the body's paragraphs, list items and block quotations, quoted words masked;
 * - `headline`, `subheads`: those lines alone;
 * - `story`: no passage; the rule reads the submission's sections.
 */
export type Scope = 'everywhere' | 'narration' | 'headline' | 'subheads' | 'story';

/** A change that a rule offers: one or more edits under a title that reads as an order. */
export interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether each edit makes sense without the others, so that a fix may leave some of them out. */
  readonly isDivisible?: boolean;
}

/** What a rule found, at which place. */
export interface Finding {
  readonly range: Range;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  /** Safe to apply unread. The engine drops it if it would change what the story says. */
  readonly fix?: Change;
  /** For a person to choose from. */
  readonly suggestions?: readonly Change[];
}

/** One option of a rule: a fragment of JSON Schema with the default that also gives its type. */
export interface OptionSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly description: string;
  readonly default: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly type: 'string' | 'number' };
}

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

type Widen<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly unknown[]
        ? readonly string[]
        : T;

/** The options as a rule sees them: each with the type of its default. */
export type OptionsOf<S extends OptionSchemas> = { readonly [K in keyof S]: Widen<S[K]['default']> };

/** What a check is given. `passages` are those of the rule's scope. */
export interface Check<O> {
  readonly submission: Submission;
  readonly passages: readonly Passage[];
  readonly options: O;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  /** The dictionaries, where they were loaded. */
  readonly speller?: Speller;
}

/** What every rule says of itself. */
export interface RuleFace<S extends OptionSchemas = OptionSchemas> {
  /** What it flags, as a noun phrase with a full stop. */
  readonly summary: string;
  /** Why that matters to a desk. */
  readonly why: string;
  /** Its severity in `newslint:recommended`; `off` where a desk must ask for it. */
  readonly severity: Severity | 'off';
  /** Its severity in other presets, where that differs from the recommended one. */
  readonly presets?: Readonly<Partial<Record<'ap' | 'uk' | 'spelling' | 'all', Severity | 'off'>>>;
  /** The id of a rule that asks for the reverse. `newslint:all` turns on that one and leaves this one out. */
  readonly opposes?: string;
  readonly scope?: Scope;
  /** Whether it reads the dictionaries, which are loaded for such rules alone. */
  readonly needsSpeller?: boolean;
  readonly options?: S;
  /** Whose work it rests on, where it is not ours alone. */
  readonly credit?: string;
  readonly examples: {
    readonly wrong: readonly WrongExample[];
    readonly right: readonly (string | RightExample)[];
  };
}

/** A check: a generator over sections, passages or the whole story. */
export interface CheckRule<S extends OptionSchemas = OptionSchemas> extends RuleFace<S> {
  readonly check: (given: Check<OptionsOf<S>>) => Iterable<Finding>;
}

/** A rule that declares what it looks for, so that one walk over the words serves all such rules. */
export interface DeclaredRule<S extends OptionSchemas = OptionSchemas> extends RuleFace<S> {
  readonly gather?: Gather<OptionsOf<S>>;
}

/**
 * Phrases, each in lower case with single spaces, and what to say of them: as rules have it, or the same as lines, one
 * of each by turns, which V8 keeps and reads in a fraction of the time.
 */
export type PhraseTable = Readonly<Record<string, string>> | string;

export interface PhraseRule<S extends OptionSchemas = OptionSchemas> extends DeclaredRule<S> {
  readonly phrases: PhraseTable;
  readonly found: (match: PhraseMatch, options: OptionsOf<S>) => Omit<Finding, 'range'> | undefined;
}

export interface PhraseMatch {
  /** The phrase as filed. */
  readonly text: string;
  /** The entry of the table. */
  readonly phrase: string;
  /** What the table says of it. */
  readonly value: string;
  readonly range: Range;
  readonly passage: Passage;
  /** Offsets of the match in the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** A bounded pattern, tried only where one of its `triggers` stands: single characters, or what a match begins with. */
export interface PatternRule<S extends OptionSchemas = OptionSchemas> extends DeclaredRule<S> {
  readonly triggers: string | readonly string[];
  /** Where given, one of these must stand somewhere in the passage, or the pattern is not tried. */
  readonly needs?: readonly string[];
  /** Sticky: it is tried at the trigger. Look-behind may read what stands before it. */
  readonly pattern: RegExp;
  readonly found: (match: PatternMatch, options: OptionsOf<S>) => Omit<Finding, 'range'> | undefined;
}

export interface PatternMatch {
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
  readonly range: Range;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** A rule over single words that bear the given facts. */
export interface WordRule<S extends OptionSchemas = OptionSchemas> extends DeclaredRule<S> {
  readonly words: readonly (keyof Word['facts'])[] | ReadonlySet<string>;
  readonly found: (
    word: Word,
    context: { readonly passage: Passage; readonly index: number; readonly range: Range },
    options: OptionsOf<S>,
  ) => Omit<Finding, 'range'> | undefined;
}

/** A rule about directives, run when the findings have been silenced. */
export interface AuditRule<S extends OptionSchemas = OptionSchemas> extends RuleFace<S> {
  readonly audit: (given: { readonly uses: readonly DirectiveUse[] }) => Iterable<Finding>;
}

export type RuleDefinition<S extends OptionSchemas = OptionSchemas> =
  | CheckRule<S>
  | PhraseRule<S>
  | PatternRule<S>
  | WordRule<S>
  | AuditRule<S>
  | CorpusRule<S>;

/** A rule with the names that its place in the folder gives it. */
export type Rule = RuleDefinition & { readonly id: string; readonly category: string };
