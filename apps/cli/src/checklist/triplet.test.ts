import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { readTriplet } from './triplet.ts';

it('takes pages and small portals, and says what is missing', async () => {
  const folder = folderOf({
    'fixtures/x/pass/index.html': '<p>',
    'fixtures/x/fail.html': '<p>',
    'fixtures/x/audit.yaml':
      'on: 2026-01-02\nunit: { name: Xã A, level: commune }\nfail: { on: 2026-03-04, unit: { name: Xã B } }\n',
  });
  const { pages, missing, problems } = await readTriplet(folder, 'x');
  expect(problems).toEqual([]);
  expect(missing).toEqual(['near-miss']);
  expect(pages).toEqual([
    {
      case: 'pass',
      path: join(folder, 'fixtures/x/pass'),
      file: 'fixtures/x/pass/index.html',
      kind: 'folder',
      settings: { on: '2026-01-02', unit: { name: 'Xã A', level: 'commune' } },
    },
    {
      case: 'fail',
      path: join(folder, 'fixtures/x/fail.html'),
      file: 'fixtures/x/fail.html',
      kind: 'file',
      settings: { on: '2026-03-04', unit: { name: 'Xã B', level: 'commune' } },
    },
  ]);
});

it('names what its settings get wrong', async () => {
  const folder = folderOf({ 'fixtures/x/audit.yaml': 'on: 2026-02-30\nspeed: 9\n' });
  const { problems } = await readTriplet(folder, 'x');
  expect(problems.map(({ file, line, at }) => [file, line, at])).toEqual([
    ['fixtures/x/audit.yaml', 1, 'on'],
    ['fixtures/x/audit.yaml', 2, 'speed'],
  ]);
});
