import type { Range } from '../text/range.js';
import type { View } from '../text/view.js';

/** What a block is. Body blocks are `paragraph`, `subhead`, `list-item`, `blockquote` and `embed`. */
export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'date'
  | 'credit'
  | 'paragraph'
  | 'subhead'
  | 'list-item'
  | 'blockquote'
  | 'embed'
  | 'source';

/** A run of lines with text in them, parted from the next by a blank line, and what it was taken for. */
export interface Block extends View {
  readonly kind: BlockKind;
  /** Its place among the blocks of the submission, from 0. */
  readonly index: number;
}

/** What depends on the word alone; one record serves every appearance of it. */
export interface WordFacts {
  /** As written; one string for all places of the word. */
  readonly text: string;
  /** In lower case, a curly apostrophe as a straight one. */
  readonly lower: string;
  readonly isCapitalised: boolean;
  readonly isUpperCase: boolean;
  readonly hasDigit: boolean;
}

/** A word and its offsets in the text of its block. */
export interface Word {
  readonly text: string;
  readonly facts: WordFacts;
  readonly start: number;
  readonly end: number;
}

/** A sentence and its offsets in the text of its block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

/** One writer of a byline, as filed. */
export interface Author {
  readonly name: string;
  readonly agency?: string;
  readonly url?: string;
  readonly range: Range;
  readonly nameRange: Range;
  readonly agencyRange?: Range;
  readonly urlRange?: Range;
}

export interface Byline {
  readonly block: Block;
  readonly authors: readonly Author[];
  /** Why it cannot be read, in a clause that ends a sentence; left out where it can. */
  readonly fault?: { readonly range: Range; readonly reason: string };
}

export interface DateLine {
  readonly block: Block;
  /** The day as `YYYY-MM-DD`; left out where the line names no real day, or could mean two. */
  readonly iso?: string;
  /** Every day the line could mean; two where day and month cannot be told apart. */
  readonly readings: readonly string[];
  /** Whether it is written as `November 11, 2022`. */
  readonly canonical: boolean;
  /** Days the writer may have meant, nearest first, where the line names no real one. */
  readonly nearest: readonly string[];
}

export interface Source {
  readonly block: Block;
  /** The block that holds the address, where that is not the label's. */
  readonly urlBlock?: Block;
  readonly label?: { readonly text: string; readonly range: Range };
  /** The address as filed, without brackets; left out where there is none. */
  readonly url?: { readonly text: string; readonly range: Range };
}

export type SectionKind = 'headline' | 'byline' | 'date' | 'credit' | 'body' | 'source';

/** One appearance of a section: a story in order has at most one of each, in the order of `SectionKind`. */
export interface Section {
  readonly kind: SectionKind;
  readonly range: Range;
  readonly blocks: readonly Block[];
}

export type MarkStyle = 'straight' | 'curly' | 'guillemet' | 'low';

/** One mark of a quotation. */
export interface QuoteMark {
  readonly range: Range;
  readonly style: MarkStyle;
}

/** Quoted words of one block, marks included. A quotation over three paragraphs is three of these. */
export interface Quotation {
  readonly range: Range;
  /** The quoted words, without the marks and the space that a slip has left beside them. */
  readonly words: Range;
  readonly block: Block;
  readonly level: 'double' | 'single';
  /** The mark that opens it; left out where a paragraph that goes on with it has none. */
  readonly opening?: QuoteMark;
  /** The mark that closes it; left out where it runs on, or was forgotten. */
  readonly closing?: QuoteMark;
  /** Whether it takes up the quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** Whether it runs on in the next paragraph. */
  readonly continued: boolean;
}

/**
 * - `unclosed`: an opening mark without its closing mark;
 * - `unopened`: a closing mark without its opening mark;
 * - `nested`: a quotation inside a quotation with the same marks;
 * - `doubled`: the same mark twice;
 * - `not-reopened`: a paragraph that goes on with a quotation and does not open with a mark;
 * - `reversed`: a curly mark that faces the wrong way.
 */
export type QuoteFaultKind = 'unclosed' | 'unopened' | 'nested' | 'doubled' | 'not-reopened' | 'reversed';

export interface QuoteFault {
  readonly kind: QuoteFaultKind;
  readonly level: 'double' | 'single';
  /** The mark at fault. */
  readonly range: Range;
  readonly block: Block;
  /** The mark that it has to do with: the opening mark that a paragraph forgot to take up. */
  readonly other?: Range;
}

/** An instruction to newslint in a comment: `<!-- newslint-disable-next RULE, RULE -- reason -->`. */
export interface Directive {
  readonly range: Range;
  /** What stands behind `newslint-`: `disable-next`, `disable-file`, or a word that means nothing. */
  readonly verb: string;
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  readonly reason?: string;
  /** What it covers: the next block, or the whole text. */
  readonly covers: Range;
}

/** How the bytes became text. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Whether every byte could be decoded. */
  readonly valid: boolean;
}

/** A news story as filed. Every range counts offsets into `text`. */
export interface Submission {
  readonly text: string;
  readonly encoding: Encoding;
  readonly blocks: readonly Block[];
  /** Every section found, as they stand in the text, those in the wrong place and second ones included. */
  readonly sections: readonly Section[];
  readonly headline?: Block;
  readonly byline?: Byline;
  readonly date?: DateLine;
  readonly credits: readonly Block[];
  readonly body: readonly Block[];
  readonly source?: Source;
  readonly quotations: readonly Quotation[];
  readonly quoteFaults: readonly QuoteFault[];
  readonly directives: readonly Directive[];
  /** Where the addresses of links stand in the text. */
  readonly targets: readonly Range[];
}
