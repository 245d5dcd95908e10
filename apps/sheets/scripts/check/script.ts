import { getLineInfo, type Node, parse } from 'acorn';
import { type AnyNode, childrenOf, freeNames } from './scopes.ts';

/** What Apps Script's V8 provides: ECMAScript's own globals and the services the add-on may use. */
const GLOBALS = new Set(
  `Array ArrayBuffer BigInt Boolean DataView Date Error EvalError Float32Array Float64Array Infinity Int16Array
  Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set
  String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet
  decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt undefined globalThis
  console Logger SpreadsheetApp PropertiesService CacheService LockService HtmlService Utilities Session ScriptApp`.split(
    /\s+/,
  ),
);
/** Built-ins of ECMAScript 2024 and later. */
const TOO_NEW = new Set([
  'Object.groupBy',
  'Map.groupBy',
  'Array.fromAsync',
  'Promise.withResolvers',
  'Promise.try',
  'RegExp.escape',
]);

/** Regular expression flags of ECMAScript 2019. */
const FLAGS = /^[gimsuy]*$/;

function nameOf(node: unknown): string {
  const expression = node as AnyNode | null;
  if (expression?.type === 'Identifier') return expression.name as string;
  if (expression?.type === 'MemberExpression' && expression.computed !== true) {
    return `${nameOf(expression.object)}.${nameOf(expression.property)}`;
  }
  return '';
}

function problemAt(node: AnyNode): string | undefined {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const callee = nameOf(node.callee);
    if (/^(globalThis\.)?(eval|Function)$/.test(callee))
      return `${callee}(): code from strings does not run there`;
    if (TOO_NEW.has(callee)) return `${callee}() is too new`;
    const flags = (node.arguments as AnyNode[])[1]?.value;
    if (callee === 'RegExp' && typeof flags === 'string' && !FLAGS.test(flags)) {
      return `the regular expression flags “${flags}” are too new`;
    }
  }
  const member = nameOf(node);
  const ofGlobal = /^globalThis\.([A-Za-z]\w*)$/.exec(member)?.[1];
  // Names with underscores are a library's own, set by itself; anything else must be there.
  if (node.type === 'MemberExpression' && ofGlobal && !GLOBALS.has(ofGlobal)) return `${member} is not there`;
  return undefined;
}

/**
 * Problems of a script that Apps Script would stumble over, one line each, none where it is fine: syntax newer than
 * ECMAScript 2019 (modules, `#private`, class fields, `?.`, dynamic import …), globals of the web or of Node, code
 * from strings, regular expression features and built-ins that are too new.
 */
export function checkScript(source: string): string[] {
  const at = (offset: number): string => {
    const { line, column } = getLineInfo(source, offset);
    return `${line}:${column + 1}`;
  };
  let program: Node;
  try {
    program = parse(source, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    return [`syntax beyond ECMAScript 2019 or broken: ${(error as Error).message}`];
  }
  const problems: string[] = [];
  const walk = (node: AnyNode): void => {
    const problem = problemAt(node);
    if (problem) problems.push(`${at(node.start)} ${problem}`);
    for (const { child } of childrenOf(node)) walk(child);
  };
  walk(program as AnyNode);
  for (const { name, start, inTypeof } of freeNames(program)) {
    if (inTypeof || GLOBALS.has(name) || name === 'eval' || name === 'Function') continue;
    problems.push(`${at(start)} the global ${name} is not there`);
  }
  return problems;
}

/** Names of a script's top-level functions: what triggers, menus and the sidebar can call. */
export function globalFunctions(source: string): string[] {
  const program = parse(source, { ecmaVersion: 2019, sourceType: 'script' });
  return program.body.flatMap(node => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
}
