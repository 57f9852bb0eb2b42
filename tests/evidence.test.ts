import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hasCorpus, listDefaults, recount } from './evidence/count.js';
import { hitsOf, LEDGER, readLedger, writeLedger } from './evidence/ledger.js';

const ledger = readLedger();
const MOST_READ = 20;

test('every rule that is on by default has its evidence, and no other rule', () => {
  expect(Object.keys(ledger.rules)).toEqual(listDefaults());
});

test('of every rule 20 hits were read, or all', () => {
  const unread = Object.entries(ledger.rules).filter(([, evidence]) => {
    const hits = hitsOf(evidence);
    return (
      evidence.read < Math.min(MOST_READ, hits) || evidence.read > hits || evidence.right > evidence.read
    );
  });
  expect(unread).toEqual([]);
});

// `npm run evidence` writes the counts anew; the reading is entered by hand.
test.skipIf(!hasCorpus)(
  'the counts of ../shared/corpus, which is here, are true',
  async () => {
    const counted = recount(ledger);
    const isSame = writeLedger(counted) === writeLedger(ledger);
    const measured = isSame ? ledger.measured : new Date().toISOString().slice(0, 10);
    await expect(writeLedger({ ...counted, measured })).toMatchFileSnapshot(fileURLToPath(LEDGER));
  },
  300_000,
);
