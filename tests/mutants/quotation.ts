/** All that tests the quotation code, in one file, since a mutant costs more to load than to try. */
import '../submission/quotation/chains.test.js';
import '../submission/quotation/doubles.test.js';
import '../submission/quotation/further.test.js';
import '../submission/quotation/index.test.js';
import '../submission/quotation/marks.test.js';
import '../submission/quotation/oracle.test.js';
import '../submission/quotation/primes.test.js';
import '../submission/quotation/singles.test.js';
import '../submission/quotation/traps.test.js';
