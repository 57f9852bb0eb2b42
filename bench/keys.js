// How long newslint, as a library, takes to lint a story anew after each typed character. A process of its own:
// `node bench/keys.js LENGTH KEYS` prints the milliseconds as JSON.
import { lint, planOf } from '../dist/index.js';
import { inventStory } from './invented.js';

/** The keys that warm up what a writer would have warmed up long ago. */
const WARM_UP = 50;
const TYPED = 'The mayor said that nobody had expected the water to rise so fast, and that “the wall held.” ';

function typeInto(text, keys, plan) {
  const place = text.indexOf('\n\n', text.length / 2);
  const times = [];
  let typed = '\n\n';
  for (let key = 0; key < keys; key++) {
    typed += TYPED[key % TYPED.length];
    const edited = text.slice(0, place) + typed + text.slice(place);
    const start = performance.now();
    lint({ path: 'story.txt', text: edited }, plan);
    times.push(performance.now() - start);
  }
  return times;
}

const [length, keys] = process.argv.slice(2).map(Number);
const plan = planOf('newslint:recommended', '2026-11-23');
const times = typeInto(inventStory(1, length), keys + WARM_UP, plan);
const later = times.slice(WARM_UP).sort((a, b) => a - b);
const atShare = (share) => later[Math.min(later.length - 1, Math.floor(later.length * share))];
process.stdout.write(JSON.stringify({ first: times[0], median: atShare(0.5), p95: atShare(0.95) }));
