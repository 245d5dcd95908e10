import { expect, test } from 'vitest';
import { usesOf } from './parse.ts';

test('imports of every form', () => {
  const text = `import a from 'a'; import type { B } from '../b.ts'; export * from './c.ts';
    export { d } from 'd'; const e = await import('node:fs'); import j from './j.json' with { type: 'json' };`;
  expect(usesOf('x.ts', text).imports.sort()).toEqual(['../b.ts', './c.ts', './j.json', 'a', 'd', 'node:fs']);
});

test('a global is a name that is used and not declared', () => {
  const text = `import { fetch as load } from './x.ts';
    function read<Node>(document: Document, { a, b: [c] }: P, ...rest: Node[]) { return load(document.body, a, c, rest); }
    try { window.close(); } catch (error) { log(error); }
    type Q = ns.Element;
    const o = { history: 1, location };`;
  const { globals } = usesOf('x.ts', text);
  expect([...globals].sort()).toEqual(['Document', 'P', 'location', 'log', 'ns', 'window']);
});

test('properties written, read, called and given to an element', () => {
  const text = `const n = <div dangerouslySetInnerHTML={{ __html: x }} />; n.innerHTML = ''; n['outerHTML']; test.skip('a');`;
  const { properties, calls } = usesOf('x.tsx', text);
  expect([...properties]).toEqual(
    expect.arrayContaining(['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'skip']),
  );
  expect(calls.has('test.skip')).toBe(true);
});

test('strings and comments are not uses', () => {
  const { globals, imports, properties } = usesOf(
    'x.ts',
    `// document.write\nexport const s = "import 'x'; eval(1)";`,
  );
  expect([globals.size, imports.length, properties.size]).toEqual([0, 0, 0]);
});
