import { describe, expect, it } from 'vitest';
import { matrixTabName } from './names.ts';

const name = (round: string, checklist = 'commune-portal') =>
  matrixTabName({ round, checklist }, 'commune-portal');

describe('matrixTabName', () => {
  it('bears the round, and the checklist where it is another one', () => {
    expect(name('2026-Q4')).toBe('Ma trận 2026-Q4');
    expect(name('2026-Q4', 'other')).toBe('Ma trận 2026-Q4 · other');
  });

  it('is one that Sheets takes, and keeps apart rounds that would read the same', () => {
    for (const round of ['2026/Q4', '2026:Q4', '[2026]?*\\', 'x'.repeat(200)]) {
      expect(name(round).length).toBeLessThanOrEqual(100);
      expect(name(round)).not.toMatch(/[[\]*?:/\\]/);
    }
    expect(name('2026/Q4')).not.toBe(name('2026:Q4'));
    expect(name('2026/Q4')).not.toBe(name('2026-Q4'));
  });
});
