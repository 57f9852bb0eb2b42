import { readFileSync } from 'node:fs';

/** What is known of one rule: its hits in each corpus, how many were read, and how many of those were right. */
export interface Evidence {
  readonly web: number;
  readonly bbc: number;
  readonly seeds: number;
  readonly read: number;
  readonly right: number;
  readonly note?: string;
}

export interface Ledger {
  /** The day of the last count, `YYYY-MM-DD`. */
  readonly measured: string;
  readonly corpora: Readonly<Record<string, { readonly files: number; readonly words: number }>>;
  readonly rules: Readonly<Record<string, Evidence>>;
}

export const LEDGER = new URL('../../docs/evidence.json', import.meta.url);

export const readLedger = (): Ledger => JSON.parse(readFileSync(LEDGER, 'utf8')) as Ledger;

/** The ledger as it is filed, one line for each corpus and each rule, so that a change is seen as one. */
export function writeLedger({ measured, corpora, rules }: Ledger): string {
  const part = (name: string, entries: Readonly<Record<string, unknown>>): string => {
    const lines = Object.entries(entries).map(([key, value]) => `    "${key}": ${JSON.stringify(value)}`);
    return `  "${name}": {\n${lines.join(',\n')}\n  }`;
  };
  return `{\n  "measured": "${measured}",\n${part('corpora', corpora)},\n${part('rules', rules)}\n}\n`;
}

export const hitsOf = ({ web, bbc, seeds }: Evidence): number => web + bbc + seeds;
