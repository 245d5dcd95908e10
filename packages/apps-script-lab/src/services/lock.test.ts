import { describe, expect, it } from 'vitest';
import { createLab } from '../lab.ts';

const lab = createLab({
  files: {
    'Code.js': `function attempt() { const lock = LockService.getDocumentLock(); return [lock.tryLock(10), lock.hasLock()]; }
      function wait() { LockService.getDocumentLock().waitLock(10); }
      function held() { return LockService.getDocumentLock().hasLock(); }`,
  },
});

describe('locks', () => {
  it('are given, and given back at the end of a run', () => {
    expect(lab.run('attempt')).toEqual([true, true]);
    expect(lab.run('held')).toBe(false);
  });

  it('are not given while another run holds them', () => {
    const release = lab.holdLock('document');
    expect(lab.run('attempt')).toEqual([false, false]);
    expect(() => lab.run('wait')).toThrow('Lock timeout');
    release();
    expect(lab.run('attempt')).toEqual([true, true]);
  });
});
