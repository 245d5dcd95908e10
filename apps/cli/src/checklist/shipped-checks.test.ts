import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { codeOf, hasShippedChecks, programDigest, SHIPPED_CHECKS, shippedChecks } from './shipped-checks.ts';

const CODE = { 'niemyet.js': '1', 'check-worker.cjs': '2', 'chunks/a.js': '3', 'chunks/b.js': '4' };
const built = () =>
  folderOf({
    ...CODE,
    'checklists/c.json': '{}',
    'checklist-sources/c/checklist.yaml': '',
    [`${SHIPPED_CHECKS}/c.json`]: '{}',
  });

describe('programDigest', () => {
  it('is the same wherever the program lies and whenever it was put there', () => {
    const [here, there] = [built(), folderOf()];
    cpSync(here, there, { recursive: true });
    expect(programDigest(there)).toBe(programDigest(here));
  });

  it.each(Object.keys(CODE))('changes with any character of %s', file => {
    const folder = built();
    const before = programDigest(folder);
    writeFileSync(join(folder, file), '9');
    expect(programDigest(folder)).not.toBe(before);
  });

  it('changes with a file more, and not with what is no code', () => {
    const folder = built();
    const before = programDigest(folder);
    writeFileSync(join(folder, 'checklists', 'c.json'), '[]');
    expect(programDigest(folder)).toBe(before);
    expect(codeOf(folder)).toEqual(Object.keys(CODE).toSorted());
    writeFileSync(join(folder, 'chunks', 'c.js'), '');
    expect(programDigest(folder)).not.toBe(before);
  });
});

describe('shippedChecks', () => {
  it('knows the checklists that came with the program, and names that as it is now', () => {
    const folder = built();
    const path = join(folder, 'checklist-sources', 'c');
    expect(hasShippedChecks(path, folder)).toBe(true);
    expect(shippedChecks(path, folder)).toEqual({
      file: join(folder, SHIPPED_CHECKS, 'c.json'),
      by: programDigest(folder),
    });
  });

  it('knows no other folder, and nothing where the program runs from its sources', () => {
    const folder = built();
    for (const path of [
      join(folder, 'c'),
      join(folder, 'checklist-sources', 'd'),
      join(folder, 'x', 'checklist-sources', 'c'),
    ]) {
      expect([shippedChecks(path, folder), hasShippedChecks(path, folder)], path).toEqual([null, false]);
    }
    expect(shippedChecks(join(folder, 'checklist-sources', 'c'), null)).toBeNull();
  });
});
