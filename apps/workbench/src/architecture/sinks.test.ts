import { expect, test } from 'vitest';
import { usesOf } from './parse.ts';
import { sinkProblems, switchedOffProblems } from './sinks.ts';

test.each([
  'n.innerHTML = t;',
  "n['outerHTML'] = t;",
  "n.insertAdjacentHTML('beforeend', t);",
  'document.write(t);',
  'eval(t);',
  'new Function(t);',
  'const n = <p dangerouslySetInnerHTML={h} />;',
])('%s is a sink', text => {
  expect(sinkProblems('apps/a/src/x.tsx', usesOf('x.tsx', text))).toHaveLength(1);
});

test('text stays text; a test may build its page', () => {
  expect(sinkProblems('apps/a/src/x.ts', usesOf('x.ts', 'n.textContent = t; write(t);'))).toEqual([]);
  expect(sinkProblems('apps/a/src/x.test.ts', usesOf('x.ts', "n.innerHTML = '<p>';"))).toEqual([]);
});

test('no test is switched off', () => {
  const uses = usesOf('x.ts', "test.skip('a', () => {}); test('b', () => {}); regex.test.only;");
  expect(switchedOffProblems('packages/a/src/x.test.ts', uses)).toEqual([
    'packages/a/src/x.test.ts: test.skip',
  ]);
});
