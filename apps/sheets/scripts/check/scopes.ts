import type { Node } from 'acorn';

/** Any node of the tree, its fields unread. */
export type AnyNode = Node & Record<string, unknown>;

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';

/** The nodes right below a node. */
export function childrenOf(node: AnyNode): { key: string; child: AnyNode }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (Array.isArray(value)) return value.filter(isNode).map(child => ({ key, child }));
    return isNode(value) ? [{ key, child: value }] : [];
  });
}

const isFunction = (node: AnyNode): boolean =>
  /^(Function(Declaration|Expression)|ArrowFunctionExpression)$/.test(node.type);

function patternNames(node: AnyNode): string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name as string];
    case 'AssignmentPattern':
      return patternNames(node.left as AnyNode);
    case 'RestElement':
      return patternNames(node.argument as AnyNode);
    case 'Property':
      return patternNames(node.value as AnyNode);
    default:
      return childrenOf(node).flatMap(({ child }) => patternNames(child));
  }
}

/** Names declared in a function's own body, at any depth of its blocks but not in functions inside it. */
function declaredIn(node: AnyNode, names: Set<string>): void {
  for (const { child } of childrenOf(node)) {
    if (child.type === 'VariableDeclarator')
      for (const name of patternNames(child.id as AnyNode)) names.add(name);
    if (child.type === 'CatchClause' && isNode(child.param)) {
      for (const name of patternNames(child.param)) names.add(name);
    }
    if (/^(Function|Class)Declaration$/.test(child.type) && isNode(child.id))
      names.add(child.id.name as string);
    if (!isFunction(child)) declaredIn(child, names);
  }
}

function scopeOf(node: AnyNode): Set<string> {
  const names = new Set<string>();
  if (isFunction(node)) {
    for (const param of node.params as AnyNode[]) for (const name of patternNames(param)) names.add(name);
    if (isNode(node.id)) names.add(node.id.name as string);
    if (node.type !== 'ArrowFunctionExpression') names.add('arguments');
  }
  if (node.type === 'ClassExpression' && isNode(node.id)) names.add(node.id.name as string);
  declaredIn(node, names);
  return names;
}

/** Whether an identifier in this place names a property or a label and not a variable. */
function isName(parent: AnyNode, key: string): boolean {
  if (parent.type === 'MemberExpression') return key === 'property' && parent.computed !== true;
  if (parent.type === 'Property' || parent.type === 'MethodDefinition')
    return key === 'key' && parent.computed !== true;
  return key === 'label';
}

/** A use of a variable that nothing in the script declares. */
export interface FreeName {
  readonly name: string;
  readonly start: number;
  /** Only asked for its type, which never throws. */
  readonly inTypeof: boolean;
}

/** Every use of a name that the script does not declare itself: what its globals must provide. */
export function freeNames(program: Node): FreeName[] {
  const found: FreeName[] = [];
  const walk = (node: AnyNode, scopes: readonly Set<string>[]): void => {
    const inside =
      isFunction(node) || node.type === 'ClassExpression' || node.type === 'Program'
        ? [...scopes, scopeOf(node)]
        : scopes;
    for (const { key, child } of childrenOf(node)) {
      if (child.type !== 'Identifier') walk(child, inside);
      else if (!isName(node, key) && !inside.some(scope => scope.has(child.name as string))) {
        const inTypeof = node.type === 'UnaryExpression' && node.operator === 'typeof';
        found.push({ name: child.name as string, start: child.start, inTypeof });
      }
    }
  };
  walk(program as AnyNode, []);
  return found;
}
