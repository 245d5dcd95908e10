import { isDevelopment } from './layers.ts';
import type { Uses } from './parse.ts';

/** Ways by which a text of a page would become markup or code. */
const PROPERTIES = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'srcdoc',
]);
const CALLS = new Set(['document.write', 'document.writeln', 'vm.runInThisContext']);
const GLOBALS = new Set(['eval', 'Function']);

/** Dangerous sinks in one source file, a line each; tests may build pages as they like. */
export function sinkProblems(path: string, uses: Uses): string[] {
  if (isDevelopment(path)) return [];
  const found = [
    ...[...uses.properties].filter(name => PROPERTIES.has(name)),
    ...[...uses.calls].filter(call => CALLS.has(call)),
    ...[...uses.globals].filter(name => GLOBALS.has(name)),
  ];
  return found.map(name => `${path}: uses ${name}`);
}

const UNRUN = /^(test|it|describe|suite)\.(skip|only|todo|fails)$/;

/** Tests that are switched off or that switch off the others, a line each. */
export function switchedOffProblems(path: string, uses: Uses): string[] {
  return isDevelopment(path)
    ? [...uses.calls].filter(call => UNRUN.test(call)).map(call => `${path}: ${call}`)
    : [];
}
