import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carriedChecklists } from './carried.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'niemyet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('carriedChecklists', () => {
  it('carries what rules has compiled, without probes, terms and sources', () => {
    const [main] = carriedChecklists();
    expect(main?.id).toBe('commune-portal');
    expect(main?.indicators.length).toBeGreaterThanOrEqual(24);
    expect(Object.keys(main?.indicators[0] ?? {})).toEqual([
      'id',
      'dimension',
      'title',
      'weight',
      'severity',
    ]);
  });

  it('says what to do where nothing is compiled', () => {
    expect(() => carriedChecklists(folder)).toThrow('npm run generate -w @niemyet/rules');
    expect(() => carriedChecklists(join(folder, 'none'))).toThrow('npm run generate');
  });

  it('refuses a damaged one by name', () => {
    writeFileSync(join(folder, 'broken.json'), '{"schema":"niemyet/checklist@1"}');
    expect(() => carriedChecklists(folder)).toThrow('broken.json');
  });
});
