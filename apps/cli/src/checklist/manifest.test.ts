import { expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { checkManifest } from './manifest.ts';

const check = async (text?: string) =>
  (
    await checkManifest(
      { path: folderOf(text === undefined ? {} : { 'package.json': text }), shown: '' },
      CHECKLIST,
    )
  ).map(({ file, line, message }) => `${file}:${line} ${message.en}`);

it('has nothing to say of a folder that is no package, or of a good one', async () => {
  expect(await check()).toEqual([]);
  expect(await check('{"version": "1.0.0", "files": ["dist"]}')).toEqual([]);
});

it.each([
  ['{', ['package.json:1 package.json is damaged; make it valid JSON']],
  ['{"version": 3}', ['package.json:1 package.json is damaged; make it valid JSON']],
  [
    '{\n"version": "0.9.0",\n"files": ["indicators"]}',
    [
      'package.json:2 the version 0.9.0 is not that of checklist.yaml (1.0.0); make them alike',
      'package.json:3 “files” lacks dist, so the package would lack the checklist; add “dist”',
    ],
  ],
])('says what %s gets wrong', async (text, problems) => {
  expect(await check(text)).toEqual(problems);
});
