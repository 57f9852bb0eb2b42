// Makes the constants of a bundled module on first use. A pattern with Unicode classes takes some fifty
// microseconds to make, a word list of a thousand more, and of some nine hundred one story needs few.
import MagicString from 'magic-string';
import { parseAst } from 'rolldown/parseAst';

const COSTLY = new Set(['RegExp', 'Set', 'Map']);
const LIST_METHODS = new Set(['map', 'flatMap', 'filter', 'sort', 'join', 'split', 'fromEntries', 'from']);

const isNode = (value) => typeof value?.type === 'string';

const childrenOf = (node) =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

function* walk(node, parent) {
  yield [node, parent];
  for (const child of childrenOf(node)) yield* walk(child, node);
}

const isUnicodePattern = (node) => node.type === 'Literal' && /[uv]/.test(node.regex?.flags ?? '');

/** Whether to make a value takes time, and nothing else can tell when it was made. */
const isCostly = (value) =>
  isUnicodePattern(value) ||
  (value?.type === 'NewExpression' && COSTLY.has(value.callee.name)) ||
  (value?.type === 'CallExpression' && LIST_METHODS.has(value.callee.property?.name)) ||
  (value?.type === 'ArrayExpression' && value.elements.some((each) => each && holdsPattern(each)));

const holdsPattern = (value) =>
  isUnicodePattern(value) || (value.type === 'ArrayExpression' && isCostly(value));

/** The names that a node binds, itself and not what lies in it. */
function namesBoundBy(node) {
  switch (node.type) {
    case 'VariableDeclarator':
      return namesIn(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...(node.id ? [node.id.name] : []), ...node.params.flatMap(namesIn)];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id ? [node.id.name] : [];
    case 'CatchClause':
      return node.param ? namesIn(node.param) : [];
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return [node.local.name];
    default:
      return [];
  }
}

const namesIn = (pattern) =>
  [...walk(pattern)].filter(([node]) => node.type === 'Identifier').map(([node]) => node.name);

const isReference = (node, parent) =>
  !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand) &&
  !(parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') &&
  !(parent.type === 'VariableDeclarator' && parent.id === node);

const isWritten = (node, parent) =>
  (parent.type === 'AssignmentExpression' && parent.left === node) ||
  parent.type === 'UpdateExpression' ||
  /^(?:Export|Import)/.test(parent.type);

/** The costly constants at the top of a module, by name, without those that are exported, written to or shadowed. */
function findConstants(program, nodes) {
  const constants = new Map();
  for (const { type, declarations = [] } of program.body) {
    if (type !== 'VariableDeclaration') continue;
    for (const each of declarations) if (each.init && isCostly(each.init)) constants.set(each.id.name, each);
  }
  const seen = new Set();
  for (const [node, parent] of nodes) {
    for (const name of namesBoundBy(node)) seen.has(name) ? constants.delete(name) : seen.add(name);
    if (node.type === 'Identifier' && isWritten(node, parent)) constants.delete(node.name);
  }
  return constants;
}

/** The text of a bundled module with such constants made late, and its source map. */
export function makeLate(text) {
  const program = parseAst(text);
  const nodes = [...walk(program)];
  const constants = findConstants(program, nodes);
  const late = new MagicString(text);
  for (const { id, init } of constants.values()) {
    late.overwrite(id.end, init.start, `$late,${id.name}=()=>${id.name}$late??=(`);
    late.appendRight(init.end, ')');
  }
  for (const [node, parent] of nodes) {
    if (node.type !== 'Identifier' || !constants.has(node.name) || !isReference(node, parent)) continue;
    if (parent.shorthand) late.appendLeft(node.end, `:${node.name}()`);
    else late.appendLeft(node.end, '()');
  }
  for (const [node] of nodes) if (isRule(node)) deferTables(late, node);
  return { code: late.toString(), map: late.generateMap({ hires: true }) };
}

const isRule = ({ type, callee, arguments: [rule] = [] }) =>
  type === 'CallExpression' && /^define\w+Rule\d*$/.test(callee.name) && rule?.type === 'ObjectExpression';

const TABLES = new Set(['pattern', 'phrases', 'words']);

const isPlainTable = ({ type, properties = [] }) =>
  type === 'ArrayExpression' ||
  (type === 'ObjectExpression' && properties.every((each) => each.type === 'Property' && !each.computed));

/** Turns `pattern: …` and its like into getters; what is made stays made. */
function deferTables(late, { arguments: [rule] }) {
  for (const { key, start, end, value } of rule.properties) {
    if (!TABLES.has(key?.name) || isPlainTable(value)) continue;
    late.overwrite(start, value.start, `get ${key.name}(){return made$${start}??=`);
    late.appendRight(end, '}');
    late.append(`var made$${start};`);
  }
}
