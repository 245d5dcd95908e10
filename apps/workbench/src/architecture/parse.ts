import { parseAst } from 'rolldown/parseAst';

/** What a TypeScript file uses, as far as the rules of the house ask. */
export interface Uses {
  /** Module specifiers of imports, re-exports and `import()`. */
  imports: string[];
  /** Names that the file uses and does not declare: globals, of values and of types. */
  globals: Set<string>;
  /** Names of properties it reads, writes or passes: `innerHTML`. */
  properties: Set<string>;
  /** Calls on a global, as written: `test.skip`. */
  calls: Set<string>;
}

interface AstNode {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && (node.type === 'Identifier' || node.type === 'JSXIdentifier')
    ? (node.name as string)
    : undefined;

/** Nodes whose `id`, `local` or `name` binds a name. */
const BINDERS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSModuleDeclaration',
  'ImportSpecifier',
  'ImportDefaultSpecifier',
  'ImportNamespaceSpecifier',
]);

class Reader {
  readonly uses: Uses = { imports: [], globals: new Set(), properties: new Set(), calls: new Set() };
  readonly #declared = new Set<string>();
  readonly #referenced = new Set<string>();

  read(program: AstNode): Uses {
    this.#visit(program);
    for (const name of this.#referenced) if (!this.#declared.has(name)) this.uses.globals.add(name);
    return this.uses;
  }

  #bind(pattern: unknown): void {
    if (!isNode(pattern)) return;
    const name = nameOf(pattern);
    if (name !== undefined) this.#declared.add(name);
    else if (pattern.type === 'AssignmentPattern') this.#bind(pattern.left);
    else if (pattern.type === 'RestElement') this.#bind(pattern.argument);
    else if (pattern.type === 'Property') this.#bind(pattern.value);
    else for (const part of [pattern.elements, pattern.properties].flat()) this.#bind(part);
  }

  #children(node: AstNode, ...without: string[]): void {
    for (const [key, value] of Object.entries(node)) {
      if (without.includes(key)) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) this.#visit(child);
    }
  }

  #visit(node: AstNode): void {
    const { source } = node;
    if (isNode(source) && typeof source.value === 'string') this.uses.imports.push(source.value);
    if (BINDERS.has(node.type)) this.#bind(node.id ?? node.local);
    if (node.type === 'VariableDeclarator') this.#bind(node.id);
    if (node.type === 'CatchClause') this.#bind(node.param);
    if (node.type === 'TSTypeParameter') this.#bindTypeParameter(node.name);
    if (Array.isArray(node.params)) for (const param of node.params) this.#bind(param);

    if (node.type === 'Identifier') {
      this.#referenced.add(node.name as string);
      this.#children(node);
    } else if (node.type === 'TSQualifiedName') this.#children(node, 'right');
    else if (node.type === 'MemberExpression') this.#member(node);
    else if (node.type === 'Property' || node.type === 'MethodDefinition') this.#keyed(node);
    else if (node.type === 'PropertyDefinition' || node.type === 'TSPropertySignature') this.#keyed(node);
    else if (node.type === 'TSMethodSignature') this.#keyed(node);
    else if (node.type === 'JSXAttribute') {
      this.uses.properties.add(nameOf(node.name) ?? '');
      this.#children(node, 'name');
    } else if (node.type.startsWith('Import') || node.type.startsWith('Export')) {
      this.#children(node, 'imported', 'exported', 'local', 'source', 'attributes');
    } else this.#children(node);
  }

  #bindTypeParameter(name: unknown): void {
    if (typeof name === 'string') this.#declared.add(name);
    else this.#bind(name);
  }

  #member(node: AstNode): void {
    const property = node.computed === true ? undefined : nameOf(node.property);
    const literal =
      isNode(node.property) && node.property.type === 'Literal' ? node.property.value : undefined;
    const named = property ?? (typeof literal === 'string' ? literal : undefined);
    if (named !== undefined) {
      this.uses.properties.add(named);
      const object = nameOf(node.object);
      if (object !== undefined) this.uses.calls.add(`${object}.${named}`);
    }
    if (property === undefined) this.#children(node);
    else this.#children(node, 'property');
  }

  #keyed(node: AstNode): void {
    const key = node.computed === true ? undefined : nameOf(node.key);
    if (key !== undefined && node.shorthand !== true) {
      this.uses.properties.add(key);
      this.#children(node, 'key');
    } else this.#children(node);
  }
}

/** Reads what a TypeScript (or TSX) file uses. Throws where it does not parse. */
export function usesOf(path: string, text: string): Uses {
  const program = parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' });
  return new Reader().read(program as unknown as AstNode);
}
