// Makes the constants of a bundled module on first use. A pattern with Unicode classes takes some fifty
// microseconds to make, a word list or a table of a thousand more, and of some nine hundred one story needs few.
import MagicString from 'magic-string';
import { parseAst } from 'rolldown/parseAst';
import { importSource } from './import-source.js';
import { childrenOf, isReference, isWritten, namesBoundBy, walk } from './syntax.js';

const { latinOf } = await importSource('src/text/alphabet.ts');

const COSTLY = new Set(['RegExp', 'Set', 'Map']);
const LIST_METHODS = new Set(['map', 'flatMap', 'filter', 'sort', 'join', 'split', 'fromEntries', 'from']);

const isUnicodePattern = (node) => node.type === 'Literal' && /[uv]/.test(node.regex?.flags ?? '');

const isText = ({ type, value, expressions }) =>
  type === 'TemplateLiteral' ? expressions.length === 0 : typeof value === 'string';

/** `list('some words')`, as modules with word lists have it. */
const isWordList = ({ callee, arguments: given }) =>
  /^(?:list|words)(?:\$\d+)?$/.test(callee.name) && given.every(isText);

/** The exports of a CommonJS module, which runs when they are asked for. */
const isImport = ({ callee, arguments: given }) =>
  callee.property?.name === '__toESM' && given[0].type === 'CallExpression';

/** Whether to make a value takes time, and nothing else can tell when it was made. */
const isCostly = (value) =>
  isUnicodePattern(value) ||
  (/^(?:New|Call)Expression$/.test(value?.type) && COSTLY.has(value.callee.name)) ||
  (value?.type === 'CallExpression' &&
    (LIST_METHODS.has(value.callee.property?.name) || isWordList(value) || isImport(value))) ||
  (value?.type === 'ArrayExpression' &&
    (isPatterns(value) || value.elements.some((each) => each && holdsPattern(each)))) ||
  (value?.type === 'ObjectExpression' && value.properties.length > LARGE);

/** An object of more properties is a table. */
const LARGE = 100;

/** A list of more patterns takes longer to make than its maker. */
const MANY = 5;

const isPatterns = ({ elements }) =>
  elements.length > MANY && elements.every((each) => each?.type === 'Literal' && each.regex);

const holdsPattern = (value) =>
  isUnicodePattern(value) || (value.type === 'ArrayExpression' && isCostly(value));

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

const CLASS = /\\[pP]\{/;

const isPattern = (node) => isUnicodePattern(node) || node.callee?.name === 'RegExp';

/** Whether a value is made of patterns that are laid out by the letters of the story at hand. */
const isByAlphabet = (value, byAlphabet) =>
  [...walk(value)].some(
    ([node, parent]) =>
      (isPattern(node) && CLASS.test(JSON.stringify(node.regex?.pattern ?? node.arguments))) ||
      (node.type === 'Identifier' && byAlphabet.has(node.name) && isReference(node, parent ?? value)),
  );

/** The names of the constants that hold such patterns, or are made of some that do. */
function findByAlphabet(constants) {
  const found = new Set();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [name, { init }] of constants) if (isByAlphabet(init, found)) found.add(name);
  }
  return found;
}

/** Where a value that is made late is kept: once, or once for each kind of alphabet. */
function openSlots(late) {
  const names = [];
  return {
    take(name, isByAlphabet) {
      names.push(`${name}$late${isByAlphabet ? '=[]' : ''}`);
      return `${name}$late${isByAlphabet ? '[+storyAlphabet.isLatin]' : ''}??=`;
    },
    close: () => late.prepend(`var ${names.join(',')};`),
  };
}

/** A pattern, or the one in its place for a story of Latin-1 letters, of which V8 has to make but one. */
function fitted({ raw, regex: { pattern, flags } }) {
  const whole = new RegExp(pattern, flags);
  const latin = latinOf(whole);
  return latin === whole ? raw : `(storyAlphabet.isLatin?${latin}:${raw})`;
}

/** Lets the patterns of a value be laid out for the story at hand. */
function fitPatterns(late, value) {
  for (const [node] of walk(value)) {
    if (isUnicodePattern(node)) late.overwrite(node.start, node.end, ` ${fitted(node)}`);
    else if (isPattern(node)) late.overwrite(node.start, node.callee.end, 'storyAlphabet.make');
  }
}

/** Methods of strings that begin at the beginning, whatever the pattern remembers of its last use. */
const BEGINS_AFRESH = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

const isForgetful = (node, parent) =>
  !/[gyv]/.test(node.regex.flags) ||
  (/^[giu]+$/.test(node.regex.flags) &&
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === node &&
    BEGINS_AFRESH.has(parent.callee.property?.name));

/** The patterns by alphabet that functions make each time they run, and might as well make once. */
function* findInFunctions(node, parent, isInside = false) {
  if (isInside && isUnicodePattern(node) && CLASS.test(node.regex.pattern) && isForgetful(node, parent))
    yield node;
  const inside = isInside || /Function/.test(node.type);
  for (const child of childrenOf(node)) yield* findInFunctions(child, node, inside);
}

/** Makes such a pattern once, as if it were a constant. */
function hoist(late, node, slots) {
  const { start, end } = node;
  late.overwrite(start, end, ` pattern$${start}()`);
  const slot = slots.take(`pattern$${start}`, true);
  late.append(`function pattern$${start}(){return ${slot}${fitted(node)}}`);
}

/** The text of a bundled module with such constants made late, and its source map. */
export function makeLate(text) {
  const program = parseAst(text);
  const nodes = [...walk(program)];
  const constants = findConstants(program, nodes);
  const byAlphabet = findByAlphabet(constants);
  const late = new MagicString(text);
  const slots = openSlots(late);
  for (const [name, { id, init }] of constants) {
    late.overwrite(id.end, init.start, `=()=>${slots.take(name, byAlphabet.has(name))}(`);
    if (byAlphabet.has(name)) fitPatterns(late, init);
    late.appendRight(init.end, ')');
  }
  for (const [node, parent] of nodes) {
    if (node.type !== 'Identifier' || !constants.has(node.name) || !isReference(node, parent)) continue;
    if (parent.shorthand) late.appendLeft(node.end, `:${node.name}()`);
    else late.appendLeft(node.end, '()');
  }
  for (const [node] of nodes) if (isRule(node)) deferTables(late, node, slots, byAlphabet);
  const late$ = [...constants.values()].map(({ init }) => init);
  for (const node of findInFunctions(program))
    if (!late$.some(({ start, end }) => start <= node.start && node.end <= end)) hoist(late, node, slots);
  slots.close();
  return { code: late.toString(), map: late.generateMap({ hires: true }) };
}

const isRule = ({ type, callee, arguments: [rule] = [] }) =>
  type === 'CallExpression' &&
  /^define\w+Rule(?:\$?\d+)?$/.test(callee.name) &&
  rule?.type === 'ObjectExpression';

const TABLES = new Set(['pattern', 'phrases', 'words']);

const isPlainTable = ({ type, properties = [] }) =>
  type === 'ArrayExpression' ||
  (type === 'ObjectExpression' && properties.every((each) => each.type === 'Property' && !each.computed));

/** Turns `pattern: …` and its like into getters; what is made stays made. */
function deferTables(late, { arguments: [rule] }, slots, byAlphabet) {
  for (const { key, start, value } of rule.properties) {
    if (!TABLES.has(key?.name) || isPlainTable(value)) continue;
    const isFitted = isByAlphabet(value, byAlphabet);
    const slot = slots.take(`made$${start}`, isFitted);
    late.overwrite(start, value.start, `get ${key.name}(){return ${slot}(`);
    if (isFitted) fitPatterns(late, value);
    late.appendRight(value.end, ')}');
  }
}
