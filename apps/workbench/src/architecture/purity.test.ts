import { expect, test } from 'vitest';
import { usesOf } from './parse.ts';
import { purityProblems } from './purity.ts';

const problems = (path: string, text: string) => purityProblems(path, usesOf(path, text));

test.each([
  ['packages/rules/src/a.ts', "import { readFile } from 'node:fs';"],
  ['packages/rules/src/a.ts', 'export const host = (a: string) => new URL(a).host;'],
  ['packages/audit/src/judge/a.ts', 'export const title = (d: Document) => d.title;'],
  ['packages/audit/src/judge/a.ts', 'export const at = () => Date.now();'],
  ['packages/report/src/a.ts', "export const get = () => fetch('/');"],
  ['packages/audit/src/session/a.ts', 'export const soon = (run: () => void) => setTimeout(run, 1);'],
  ['packages/report/src/a.ts', 'export const home = process.env;'],
])('%s: %s', (path, text) => {
  expect(problems(path, text)).toHaveLength(1);
});

test.each([
  ['packages/audit/src/read/dom.ts', 'export const title = (d: Document) => d.title;'],
  [
    'packages/audit/src/session/time-limit.ts',
    'export const soon = (run: () => void) => setTimeout(run, 1);',
  ],
  ['packages/audit/src/read/address.ts', 'export const host = (a: string) => new URL(a).host;'],
  ['packages/audit/src/read/tree.ts', 'export interface Tree<Node> { next(n: Node): Node }'],
  ['packages/rules/src/a.test.ts', "import { readFile } from 'node:fs';"],
  ['packages/rules/src/a.ts', 'export const visit = (document: { title: string }) => document.title;'],
  ['apps/cli/src/a.ts', 'export const env = process.env;'],
])('%s may: %s', (path, text) => {
  expect(problems(path, text)).toEqual([]);
});
