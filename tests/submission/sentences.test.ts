import { expect, test } from 'vitest';
import { splitSentences } from '../../src/submission/sentences.js';
import fc, { MANY } from '../seeded.js';

/** `|` marks where a sentence ends and the next begins. */
const check = (marked: string): void => {
  const sentences = marked.split(' | ');
  const text = sentences.join(' ');
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
};

test.each([
  'The trial opens on Sept. 12 in Lagos. | It may last until Nov. 3.',
  'Pier No. 4 burned. | Nos. 5 and 6 stand.',
  'He served in the U.S. Army. | He left in May.',
  'It struck at 5:40 a.m. Sunday. | Nobody slept.',
  'It opens at 9:30 a.m. March 2 at the pier. | Nobody slept.',
  'Crews met Gov. Obi on Friday. | Gov. Obi left.',
  'The book by J. R. Marlow sold out. | A. B. Ford wrote the next.',
  'The book by J.R. Marlow sold out. | He wrote another.',
  '"We won." | She left.',
  '“We won.” | She left.',
  'She said, "We won." | "They lost."',
  '"We won," she said. | "They lost."',
])('what the desk asks for: %s', check);

test.each([
  'Mr. Obi met Mrs. Diaz and Dr. Ford. | Ms. Brik stayed.',
  'Sen. Ana Brik, D-Calif., voted no. | Rep. Omar Diaz voted yes.',
  'Lt. Col. J. Marlow and Sgt. Ruiz spoke. | Gen. Ford did not.',
  'St. Louis and Ft. Worth flooded. | Mt. Hood did not.',
  'The U.N. Security Council met. | The U.K. voted no.',
  'He moved to the U.S. | He never came back.',
  'It is the largest in the U.S. and Canada. | The next is in Peru.',
  'He works in Washington, D.C. | She works in L.A.',
  'The D.C. Council met. | It voted.',
  'Acme Corp. and Harbor Inc. merged. | Marlow Bros. did not.',
  'He joined Acme Inc. | The firm makes pumps.',
  'They met in Jan. and in Feb. | They met in Mar. | The talks failed.',
  'The mayor of Salem, Ore. | He left. | He won in Pa. | Officials said so. | He lost in Va. | Police said so.',
  'She moved to Calif. | Many did. | He moved to Mass. | During that year he died. | She ran in Tex. | How she won!',
  'It opens at 9 a.m. July 2. | It closes at 9 p.m. Jul 3. | It ends at 9 p.m. Sept 3.',
  'It opens at 9 a.m. | The NATO meeting is later. | It ends at 5 p.m. | All of Friday it rained.',
  'The Jan. Storm sank it. | The Calif. Senate met. | The Pa. House met. | He left.',
  'Is it? | ("No," she said.)',
  'It fell!" | He left.',
  '"Is it?" she asked. | He left.',
  '"Is it?" Then Ana Brik asked. | He left.',
  '"Is it safe…" | Ana Brik asked.',
  'He met Lt.-Gov. Obi. | He left.',
  "The '--no. 5 burned. | It fell.",
  'Pier No. | Five burned in 1987.',
  'He is in the U.S. | "The" rest left.',
  'Acme Inc. Chief Executive Ana Brik resigned. | Shares fell.',
  'Martin Ford Jr. won. | Omar Diaz Sr. lost.',
  'He met Martin Ford Jr. | The two spoke.',
  'They met at 10 a.m. | The talks failed.',
  'The show starts at 9 p.m. Eastern. | Doors open at 8 p.m. Friday.',
  'It opened at 7 p.m. EST on Monday. | It closed at 9.',
  'The fine is $4.5 million. | Sales fell 3.2%.',
  'Shares fell 3.2 percent to $41.50. | They had been at $42.',
  'The site news.example.org went down. | It is back.',
  'Version 2.0 is out. | Node.js runs it.',
  'She lives at 12 Pier Ave. | The house burned.',
  'The fire on Harbor Blvd. burned for hours. | Main St. was closed.',
  'He paused ... and went on. | Nobody spoke.',
  'He paused… and went on. | Nobody spoke.',
  '"There\'s... an opening here," he said. | He left.',
  '"We tried..." | She wept.',
  'Was it safe? | Nobody knew! | They left.',
  '"Are we safe?" she asked. | Nobody knew.',
  '"Are we safe?" Ana Brik asked. | Nobody knew.',
  '"Help!" cried the guard. | Crews came.',
  'He shouted "Help!" | Crews came.',
  'The film "Help!" won. | It cost little.',
  'Yahoo! rose. | Jeopardy! is on.',
  'They left (the rain had stopped). | The sun came out.',
  'They left. | (The rain had stopped.) | The sun came out.',
  'He lost 3-2 vs. Ford. | He won the next.',
  'The ruling, Brik v. Ford, stands. | It is final.',
  'She likes fish, i.e. cod, e.g. from here. | He does not.',
  'Coffee, tea, etc. were served. | Nobody ate.',
  'The trial is in Calif. and in Ore. today. | Both began in Jan. last year.',
  'In Oakland, Calif., crews met. | In Salem, Ore., they did not.',
  'It happened in Dec. 2021. | It ended in Feb. 2022.',
  'Dozens were hurt. | 12 were killed.',
  'It cost a lot. | $5 million was lost.',
  'The price rose. | “No,” she said.',
  'It was over. | — Ana Brik',
  'Prof. Brik, Ph.D., spoke. | The Rev. Ford listened.',
  'Maj. Gen. Obi and Adm. Ruiz met. | Capt. Diaz led.',
  'John F. Ford spoke. | So did Omar B. Diaz.',
  'He is No. 1. | She is No. 2.',
  'The vote was a no. | Twelve people left.',
  'Das ist Ana. | Élan ran. | Ñu slept. | Österreich won.',
  'iPhone sales fell. | Apple blamed chips.',
  'Marlow et al. Published that. | Nobody read it.',
  "They called it 'a win.' | Others did not.",
  'She has a B.A. and an M.A. in law. | He has none.',
  'One line\nand another. | The next.',
  'No full stop at the end',
  'Ends in an abbreviation: Acme Inc.',
])('news copy: %s', check);

test('nothing is lost but white space, whatever the copy', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    '.',
    '?',
    '"',
    ' ',
    '\n',
    'Mr',
    '…',
    '5',
    '\uFFFC',
    '😀',
    ')',
    'U.S.',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      let end = 0;
      for (const span of splitSentences(text)) {
        expect(text.slice(end, span.start).trim()).toBe('');
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        expect(span.start).toBeLessThan(span.end);
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test.each(['.', '. ', 'a. ', 'A.', '" ', '.".', '?!', '… ', 'a-a'])(
  'many %j are split to the end',
  (copy) => {
    const text = copy.repeat(MANY);
    expect(splitSentences(text).at(-1)?.end).toBe(text.trimEnd().length);
  },
);
