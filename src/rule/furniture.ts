/** Marks with which a wire service ends a take or says that more will come: `-30-`, `###`, `(MORE)`, `ENDS`. */
const WIRE_MARK =
  /^(?:[-\u2013\u2014(]{1,2}\s?30\s?[-\u2013\u2014)]{1,2}|#(?:\s?#){2,4}|[-\u2013\u2014(]{0,2}\s?(?:ENDS?|MORE)\s?[-\u2013\u2014)]{0,2}|[-\u2013\u2014(]{1,2}\s?(?:ends?|more)\s?[-\u2013\u2014)]{1,2}|\(?(?:WRITETHRU|Writethru)\)?|BC-[A-Z][\w-]{2,60})$/;

const CONTRIBUTORS =
  /^[([]?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Rr]eported|[Tt]ranslated)(?: and [a-z]{4,12})? by /;
const CONTRIBUTED = /^(?:\p{Lu}\S{0,30}\s){2,8}(?:also )?contributed (?:to this|reporting)\b.{0,100}$/u;
/** The small words between the names of contributors. */
const JOINTS = new Set(
  'and in by with from for at of the additional reporting writing editing de van der von'.split(' '),
);
const COPYRIGHT = /^(?:\u00A9|\([cC]\)|[cC]opyright)\s.{0,150}$/;

const LONGEST = 400;

/** Whether a block as filed is nothing but a mark of a wire service. */
export const isWireMark = (filed: string): boolean => filed.length <= 70 && WIRE_MARK.test(filed);

/** Whether a block names further reporters and editors: `(Reporting by Ana Brik; Editing by Omar Diaz)`. */
export function isContributorLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const opening = CONTRIBUTORS.exec(text)?.[0];
  if (!opening) return CONTRIBUTED.test(text);
  // A sentence such as “Reporting by Reuters shows …” holds other small words.
  const small = text.slice(opening.length).match(/(?<!\S)\p{Ll}\p{L}*/gu) ?? [];
  return small.every((word) => JOINTS.has(word));
}

/** Whether a block may stand behind the source of a story: an end mark, contributors, a copyright notice. */
export const isTailMatter = (text: string): boolean =>
  isWireMark(text) || isContributorLine(text) || COPYRIGHT.test(text);
