import { retext } from 'retext';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import type { Sentence } from '../submission/types.js';
import { type PlantTree, treeOf, wordTreeOf } from '../submission/words.js';
import { MASK, type Passage } from './passage.js';

type VFileMessage = VFile['messages'][number];

/** A message of a retext plugin with its offsets in the text of the passage. */
export interface RetextMessage<P = Passage> {
  readonly message: VFileMessage;
  readonly passage: P;
  readonly start: number;
  readonly end: number;
}

/** A retext plugin that reads a tree and leaves messages. */
// biome-ignore lint/suspicious/noExplicitAny: plugins take whatever options and give whatever tree they like.
export type RetextPlugin = Plugin<any[], any>;

type Run = (text: string, sentences: readonly Sentence[], plant: PlantTree) => readonly VFileMessage[];

const runsOfPlugins = new WeakMap<RetextPlugin, Map<string, Run>>();

/** A processor for a plugin and its options, made once. */
function runOf(plugin: RetextPlugin, options: object): Run {
  const runs = runsOfPlugins.get(plugin) ?? new Map<string, Run>();
  runsOfPlugins.set(plugin, runs);
  const key = JSON.stringify(options);
  const known = runs.get(key);
  if (known) return known;
  const processor = retext().use(plugin, options).freeze();
  const run: Run = (text, sentences, plant) => {
    const file = new VFile(text);
    processor.runSync(
      plant(text, sentences, (start) => text[start] !== MASK),
      file,
    );
    return file.messages;
  };
  runs.set(key, run);
  return run;
}

/** What a plugin is shown of a passage, where not all of it can concern it. */
export interface Shown<P> {
  readonly sentencesOf?: (passage: P) => readonly Sentence[];
  /** Words alone are quicker to show than all nodes of a sentence. */
  readonly nodes?: 'all' | 'words';
}

/**
 * Runs a retext plugin over passages and yields its messages with places in the passage, so that any plugin
 * can be a rule. It sees one paragraph at a time, sentences parted as newslint parts them, masked words left
 * out.
 */
export function* findWithRetext<P extends Pick<Passage, 'text' | 'sentences'>>(
  plugin: RetextPlugin,
  options: object,
  passages: readonly P[],
  { sentencesOf = (passage) => passage.sentences, nodes = 'all' }: Shown<P> = {},
): Generator<RetextMessage<P>> {
  const run = runOf(plugin, options);
  const plant = nodes === 'words' ? wordTreeOf : treeOf;
  for (const passage of passages) {
    const sentences = sentencesOf(passage);
    if (sentences.length === 0) continue;
    for (const message of run(passage.text, sentences, plant)) {
      const { place } = message;
      if (!place) continue;
      const [from, to] = 'start' in place ? [place.start, place.end] : [place, place];
      yield { message, passage, start: from.offset ?? 0, end: to.offset ?? 0 };
    }
  }
}
