import type { ElementNode, MemberNode, ValueNode } from '@humanwhocodes/momoa';
import { explainJson } from './json-faults.js';
import { quote } from './quote.js';
import { type Parsed, SyntaxFault, type Way } from './source.js';

const keyOf = (member: MemberNode): string =>
  member.name.type === 'String' ? member.name.value : member.name.name;

function readValue(node: ValueNode): unknown {
  if (node.type === 'Array') return node.elements.map((element) => readValue(element.value));
  if (node.type !== 'Object') return 'value' in node ? node.value : null;
  const members = new Map<string, unknown>();
  for (const member of node.members) {
    const key = keyOf(member);
    const { offset } = member.loc.start;
    if (members.has(key))
      throw new SyntaxFault(offset, `${quote(key)} stands here for the second time; delete one.`);
    members.set(key, readValue(member.value));
  }
  return Object.fromEntries(members);
}

function findPart(node: ValueNode, step: string): MemberNode | ElementNode | undefined {
  if (node.type === 'Object') return node.members.find((member) => keyOf(member) === step);
  return node.type === 'Array' ? node.elements[Number(step)] : undefined;
}

function offsetOf(root: ValueNode, way: Way, part: 'key' | 'value'): number {
  let node = root;
  let offset = root.loc.start.offset;
  for (const [index, step] of way.entries()) {
    const holder = findPart(node, step);
    if (!holder) return offset;
    node = holder.value;
    const isKey = part === 'key' && index === way.length - 1;
    offset = isKey ? holder.loc.start.offset : node.loc.start.offset;
  }
  return offset;
}

/** Parses JSON, keeping the place of every part. Throws a `SyntaxFault`. */
export async function parseJson(text: string): Promise<Parsed> {
  const { parse } = await import('@humanwhocodes/momoa');
  try {
    const { body } = parse(text, { mode: 'json' });
    return { value: readValue(body), offsetOf: (way, part) => offsetOf(body, way, part) };
  } catch (error) {
    throw error instanceof SyntaxFault ? error : explainJson(text, error);
  }
}
