import type { Document, Node, YAMLError } from 'yaml';
import { escapeControls } from './quote.js';
import { type Parsed, SyntaxFault, type Way } from './source.js';

const SENTENCES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands here for the second time; delete one.',
  MULTIPLE_DOCS: 'a config is one YAML document; delete what follows the first.',
  NON_STRING_KEY: 'a key must be a string; put it in quotation marks.',
  RESOURCE_EXHAUSTION: 'the YAML is nested too deeply.',
  TAB_AS_INDENT: 'YAML takes no tabs as indentation; use spaces.',
};

function explainYaml(error: YAMLError): SyntaxFault {
  const [first = ''] = error.message.split('\n');
  const reason = escapeControls(first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]?$/, '.'));
  return new SyntaxFault(error.pos[0], SENTENCES[error.code] ?? `this is not valid YAML: ${reason}`);
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

type Yaml = typeof import('yaml');

function offsetOf(yaml: Yaml, document: Document, way: Way, part: 'key' | 'value'): number {
  let node = document.contents;
  let offset = node ? startOf(node) : 0;
  for (const [index, step] of way.entries()) {
    if (yaml.isAlias(node)) node = node.resolve(document) ?? null;
    const pair = yaml.isMap<Node, Node | null>(node)
      ? node.items.find(({ key }) => yaml.isScalar(key) && String(key.value) === step)
      : undefined;
    const next = yaml.isSeq<Node>(node) ? node.items[Number(step)] : pair?.value;
    const isKey = part === 'key' && index === way.length - 1;
    const place = isKey || !next ? (pair?.key ?? next) : next;
    if (!place) return offset;
    offset = startOf(place);
    node = next ?? null;
  }
  return offset;
}

/** Says why a document that was parsed has no value: for its aliases. */
function explainAliases(yaml: Yaml, document: Document): SyntaxFault {
  let lost: Node | undefined;
  yaml.visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      lost = alias;
      return yaml.visit.BREAK;
    },
  });
  return lost
    ? new SyntaxFault(startOf(lost), 'this alias names nothing that stands before it.')
    : new SyntaxFault(0, 'the YAML repeats its aliases too often; write out what they stand for.');
}

/** Parses YAML, keeping the place of every part. Throws a `SyntaxFault`. */
export async function parseYaml(text: string): Promise<Parsed> {
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text, { prettyErrors: false, stringKeys: true });
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw explainYaml(error);
  try {
    return { value: document.toJS(), offsetOf: (way, part) => offsetOf(yaml, document, way, part) };
  } catch {
    throw explainAliases(yaml, document);
  }
}
