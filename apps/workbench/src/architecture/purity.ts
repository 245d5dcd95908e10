import { isDevelopment } from './layers.ts';
import type { Uses } from './parse.ts';

/** Packages whose sources are pure: they compute values out of values. */
const PURE = /^packages\/(rules|audit|report)\/src\//;
/** The one file that knows the browser's DOM. */
const DOM_ADAPTER = 'packages/audit/src/read/dom.ts';
/** The one file that keeps time; who asks a portal calls it, the engine does not. */
const TIME_LIMIT = 'packages/audit/src/session/time-limit.ts';

/** Globals by which a program touches the machine, a network, a page or a clock of its own. */
const NODE = ['process', 'Buffer', 'require', '__dirname', 'global'];
const WEB = ['window', 'self', 'document', 'navigator', 'location', 'history', 'localStorage', 'indexedDB'];
const EFFECTS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'setTimeout', 'setInterval', 'alert'];
const HOSTS = ['chrome', 'browser', 'SpreadsheetApp', 'UrlFetchApp'];
const DOM =
  /^(Document|DocumentFragment|Element|Node|Text|Attr|DOMParser|TreeWalker|NodeFilter|(HTML|SVG)\w*Element)$/;
/** What Apps Script lacks; the add-on shares `rules`. */
const NOT_IN_APPS_SCRIPT = [
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'structuredClone',
];

const FORBIDDEN = new Set([...NODE, ...WEB, ...EFFECTS, ...HOSTS]);

/** What is impure in one file of a pure package, a line each; nothing for any other file. */
export function purityProblems(path: string, uses: Uses): string[] {
  if (!PURE.test(path) || isDevelopment(path)) return [];
  const problems = uses.imports
    .filter(specifier => specifier.startsWith('node:'))
    .map(specifier => `${path}: imports ${specifier}`);
  const forApps = path.startsWith('packages/rules/src/') && !path.startsWith('packages/rules/src/authoring/');
  for (const name of uses.globals) {
    const dom = DOM.test(name) && path !== DOM_ADAPTER;
    const timer = name === 'setTimeout' && path === TIME_LIMIT;
    if ((FORBIDDEN.has(name) && !timer) || dom) problems.push(`${path}: uses ${name}`);
    if (forApps && NOT_IN_APPS_SCRIPT.includes(name))
      problems.push(`${path}: uses ${name}, absent in Apps Script`);
  }
  if (uses.calls.has('Date.now') || uses.calls.has('Math.random')) {
    problems.push(`${path}: takes the time or a random number by itself`);
  }
  return problems;
}
