import { expect, test } from 'vitest';
import type { QuoteFaultKind } from '../../../src/submission/types.js';
import fc, { runs } from '../../seeded.js';
import { cut, findFaults, parseAround } from '../story.js';

/**
 * Stories made by a grammar that knows where its quotations are. In a template `⟨ ⟩` are double marks and `‹ ›`
 * single ones; a unit is a paragraph, or a quotation over several.
 */
type Unit = readonly string[];

const clause = fc.constantFrom(
  'the dam held',
  "they don't know",
  'nobody slept all night',
  'crews came in 1987',
  "the Joneses' boat went down",
  'it cost \\$40 million & more',
  'a 6-foot wave — the first — broke the wall',
);
const speaker = fc.constantFrom('Ana Brik', 'the mayor', "one of the players' agents", 'Gov. Obi');
const phrase = fc.constantFrom('a disgrace', 'too little', 'the end of the road', 'a bad day');

const narration = clause.map((said): Unit => [`By then ${said}.`]);

const speech = fc.oneof(
  fc.tuple(clause, speaker).map(([said, who]): Unit => [`⟨${said},⟩ ${who} said.`]),
  fc.tuple(clause, speaker).map(([said, who]): Unit => [`On Friday ${who} said: ⟨${said}.⟩`]),
  fc.tuple(clause, clause, speaker).map(([a, b, who]): Unit => [`⟨${a},⟩ ${who} said. ⟨Then ${b}.⟩`]),
  fc.tuple(clause, clause, speaker).map(([a, b, who]): Unit => [`⟨${a},⟩ ${who} said, ⟨and ${b}.⟩`]),
  fc.tuple(phrase, phrase, phrase).map(([a, b, c]): Unit => [`It was ⟨${a},⟩ ⟨${b}⟩ and ⟨${c}⟩ to some.`]),
  fc.tuple(phrase, speaker).map(([said, who]): Unit => [`⟨He called it ‹${said}› once,⟩ ${who} said.`]),
  fc.tuple(phrase, clause).map(([said, more]): Unit => [`The plan (⟨${said}⟩) failed, though ${more}.`]),
);

const chain = fc
  .tuple(fc.array(clause, { minLength: 2, maxLength: 5 }), speaker, fc.boolean())
  .map(([said, who, isNamedFirst]): Unit => {
    const last = said.length - 1;
    return said.map((each, i) => {
      if (i === last) return isNamedFirst ? `⟨${each}.⟩` : `⟨${each},⟩ ${who} said.`;
      return i === 0 && isNamedFirst ? `On Friday ${who} said: ⟨${each}.` : `⟨${each}.`;
    });
  });

const STYLES = { straight: '""\'\'', curly: '“”‘’' } as const;
const style = fc.constantFrom<keyof typeof STYLES>('straight', 'curly');
const MARK = /[⟨⟩‹›]/g;

const render = (template: string, look: keyof typeof STYLES): string =>
  template.replace(MARK, (mark) => STYLES[look]['⟨⟩‹›'.indexOf(mark)] as string);

/** The mark that belongs to the one at `at` of a paragraph; undefined where the quotation runs on. */
function partnerOf(paragraph: string, at: number): number | undefined {
  const mark = paragraph[at] as string;
  const isOpener = '⟨‹'.includes(mark);
  const other = { '⟨': '⟩', '⟩': '⟨', '‹': '›', '›': '‹' }[mark] as string;
  const found = isOpener ? paragraph.indexOf(other, at) : paragraph.lastIndexOf(other, at);
  return found < 0 ? undefined : found;
}

function quotedIn(paragraph: string): string[] {
  return [...paragraph.matchAll(/[⟨‹]/g)].map(({ index }) =>
    paragraph.slice(index + 1, partnerOf(paragraph, index)),
  );
}

test('sound stories have no fault, and the quoted words are those of the grammar', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(narration, speech, chain), { minLength: 1, maxLength: 7 }),
      style,
      (units, look) => {
        const paragraphs = units.flat();
        const submission = parseAround(render(paragraphs.join('\n\n'), look));
        expect(submission.quoteFaults).toEqual([]);
        const words = [...submission.quotations]
          .sort((a, b) => a.range.start - b.range.start)
          .map((quotation) => cut(submission.text, quotation.words));
        expect(words).toEqual(paragraphs.flatMap(quotedIn).map((each) => render(each, look)));
      },
    ),
    { numRuns: runs(300) },
  );
});

/** Where the one fault must show when the mark at `at` of a unit's paragraph is gone, in the unit as it was. */
function faultWithout(unit: Unit, paragraph: number, at: number) {
  const copy = unit[paragraph] as string;
  const partner = partnerOf(copy, at);
  const isOpener = '⟨‹'.includes(copy[at] as string);
  const isChained = unit.length > 1;
  if (isOpener && isChained) {
    // Without its first mark a chain is a shorter chain, and as sound.
    if (paragraph === 0) return undefined;
    const before = unit[paragraph - 1] as string;
    return partner === undefined
      ? { kind: 'unclosed', paragraph: paragraph - 1, at: before.indexOf('⟨') }
      : { kind: 'not-reopened', paragraph, at: partner };
  }
  return { kind: isOpener ? 'unopened' : 'unclosed', paragraph, at: partner as number };
}

/** The unit without a mark, with `[|…|]` at the mark where that must show. */
function dropMark(unit: Unit, paragraph: number, at: number) {
  const fault = faultWithout(unit, paragraph, at);
  if (!fault) return undefined;
  const marked = unit.map((copy, i) =>
    [...copy]
      .map((character, k) => {
        if (i === paragraph && k === at) return '';
        return i === fault.paragraph && k === fault.at ? `[|${character}|]` : character;
      })
      .join(''),
  );
  return { marked, kind: fault.kind as QuoteFaultKind };
}

test('one mark gone is one fault, at the mark that has lost its partner', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(narration, speech, chain), { maxLength: 3 }),
      fc.oneof(speech, chain),
      fc.nat(),
      style,
      (before, unit, seed, look) => {
        const places = unit.flatMap((copy, i) =>
          [...copy.matchAll(MARK)].map(({ index }) => [i, index] as const),
        );
        const [paragraph, at] = places[seed % places.length] as readonly [number, number];
        const broken = dropMark(unit, paragraph, at);
        fc.pre(broken !== undefined);
        // Narration on both sides, so that no neighbour can lend a partner.
        const around = ['The rain stopped.', ...(broken?.marked ?? []), 'The rain came back.'];
        const marked = render([...before.flat(), ...around].join('\n\n'), look);
        expect(findFaults(marked)).toEqual({ marked, kinds: [broken?.kind] });
      },
    ),
    { numRuns: runs(500) },
  );
});
