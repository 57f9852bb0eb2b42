import { styleText } from 'node:util';
import type { Severity } from '../rule/rule.js';

const INKS = ['bold', 'dim', 'underline', 'red', 'green', 'yellow', 'cyan'] as const;

/** What text can look like on a terminal, each as what makes it so. */
export type Colours = Readonly<Record<(typeof INKS)[number], (text: string) => string>>;

const paint = (ink: (text: string, name: (typeof INKS)[number]) => string): Colours =>
  Object.fromEntries(INKS.map((name) => [name, (text: string) => ink(text, name)])) as Colours;

const PLAIN = paint((text) => text);
const COLOURED = paint((text, name) => styleText(name, text, { validateStream: false }));

/** The colours of a terminal, or none. */
export const coloursFor = ({ colour }: { readonly colour: boolean }): Colours => (colour ? COLOURED : PLAIN);

const inks = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

export const inkOf = (severity: Severity, colours: Colours): ((text: string) => string) =>
  colours[inks[severity]];
