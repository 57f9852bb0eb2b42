// What there is to know of a syntax tree of JavaScript.
const isNode = (value) => typeof value?.type === 'string';

export const childrenOf = (node) =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

/** Every node of a program, with its parent. */
export function* walk(node, parent) {
  yield [node, parent];
  for (const child of childrenOf(node)) yield* walk(child, node);
}

/** The names that a node binds, itself and not what lies in it. */
export function namesBoundBy(node) {
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

export const isReference = (node, parent) =>
  !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand) &&
  !(parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') &&
  !(parent.type === 'VariableDeclarator' && parent.id === node);

export const isWritten = (node, parent) =>
  (parent.type === 'AssignmentExpression' && parent.left === node) ||
  parent.type === 'UpdateExpression' ||
  /^(?:Export|Import)/.test(parent.type);
