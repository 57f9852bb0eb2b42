import type { Submission } from '../submission/types.js';
import type { Range } from '../text/range.js';

/** An agency by its short form, and where it is named. */
export interface AgencyCredit {
  readonly agency: string;
  readonly range: Range;
}

/** The short form of an agency's name, from a table of rows that begin with it. */
export const shortFormsOf = (rows: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap((forms) => forms.map((form) => [form.toLowerCase(), forms[0] as string] as const)));

/** The agencies of the byline that a table knows. */
export function bylineAgencies(
  { byline }: Submission,
  shortForms: ReadonlyMap<string, string>,
): readonly AgencyCredit[] {
  return (byline?.authors ?? []).flatMap(({ agency, agencyRange, name, nameRange }) => {
    const short = shortForms.get((agency ?? name).replace(/ Staff$/i, '').toLowerCase());
    return short ? [{ agency: short, range: agency && agencyRange ? agencyRange : nameRange }] : [];
  });
}
