/**
 * What money is counted in. A bare `$` is whichever dollar the story means, so it is kept apart from `US$`;
 * within one story it always means the same.
 */
export const SYMBOLS: Readonly<Record<string, string>> = {
  $: '$',
  US$: 'USD',
  'U.S.$': 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  S$: 'SGD',
  NT$: 'TWD',
  TT$: 'TTD',
  EC$: 'XCD',
  BZ$: 'BZD',
  R$: 'BRL',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  Rs: 'INR',
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
  CHF: 'CHF',
};

/** Names of money behind a number; those with a demonym before them stand under their own name. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: '$',
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  'american dollar': 'USD',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'singapore dollar': 'SGD',
  'new zealand dollar': 'NZD',
  'hong kong dollar': 'HKD',
  'taiwan dollar': 'TWD',
  euro: 'EUR',
  pound: 'GBP',
  'pound sterling': 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  rouble: 'RUB',
  ruble: 'RUB',
  franc: 'franc',
  'swiss franc': 'CHF',
  won: 'KRW',
  baht: 'THB',
  ringgit: 'MYR',
  peso: 'peso',
  real: 'BRL',
  reais: 'BRL',
  rand: 'ZAR',
  lira: 'TRY',
  kronor: 'SEK',
  kroner: 'krone',
  krona: 'SEK',
  zloty: 'PLN',
  forint: 'HUF',
  hryvnia: 'UAH',
  shekel: 'ILS',
  dirham: 'dirham',
  riyal: 'riyal',
  rial: 'rial',
  dinar: 'dinar',
  naira: 'NGN',
  shilling: 'shilling',
  cedi: 'GHS',
  taka: 'BDT',
  colon: 'CRC',
  colones: 'CRC',
  gourde: 'HTG',
};

/** The hundredth parts, each with its whole; a cent may be of many. */
const PARTS: Readonly<Record<string, string>> = { pence: 'GBP', penny: 'GBP', p: 'GBP', cent: 'cent' };

const DOLLAR_OF: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s.': 'USD',
  american: 'USD',
  australian: 'AUD',
  canadian: 'CAD',
};

/** What a name of money means, and how many of it one is. */
export function currencyOf(name: string): { readonly currency: string; readonly worth: number } | undefined {
  const lower = name.toLowerCase().replace(/\s+/g, ' ');
  const single = lower.replace(/(?<=[a-z]{3})s$/, '').replace(/^pounds /, 'pound ');
  const currency = NAMES[lower] ?? NAMES[single];
  if (currency) return { currency, worth: 1 };
  const part = PARTS[lower] ?? PARTS[single];
  return part === undefined ? undefined : { currency: part, worth: 0.01 };
}

/** The dollar that a word behind the figure names: `$5 million Canadian`. */
export const dollarOf = (word: string): string | undefined => DOLLAR_OF[word.toLowerCase()];

/** Everything that `currencyOf` knows by name, in the singular. */
export const currencyNames = (): readonly string[] => [...Object.keys(NAMES), ...Object.keys(PARTS)];
