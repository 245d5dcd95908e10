import { VERDICTS } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { finding } from '../../testing/records.ts';
import { dayInVietnam, VERDICT_COLOURS, verdictInput, verdictNote } from './verdict-cell.ts';

/** Relative luminance of `#rrggbb`. Source: WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe('a verdict’s cell', () => {
  it.each(VERDICTS)('of %s can be read, as a text and as a link', verdict => {
    expect(contrast(VERDICT_COLOURS[verdict], '#000000')).toBeGreaterThan(7);
    expect(contrast(VERDICT_COLOURS[verdict], '#1155cc')).toBeGreaterThan(4.5);
  });

  it('says whose word it is', () => {
    const cell = { verdict: 'fail', by: 'inspector', reason: 'not-found' } as const;
    expect(verdictInput(cell, 'vi')).toBe("'Không đạt *");
    expect(verdictInput({ ...cell, by: 'machine' }, 'en')).toBe("'Not met");
  });
});

describe('verdictNote', () => {
  const { verdict: machine, ...failed } = finding('budget', 'fail');
  const base = {
    indicator: failed.indicator,
    machine,
    reason: 'not-found',
    detail: { pages: 12, links: 340 },
  };

  it('says why, and nothing for a plain pass', () => {
    expect(verdictNote(base, 'vi')).toContain('sau khi xem 12 trang và 340 liên kết');
    expect(verdictNote({ ...base, machine: 'pass', reason: 'satisfied' }, 'vi')).toBe('');
  });

  it('keeps the three voices apart', () => {
    const note = verdictNote(
      {
        ...base,
        inspector: { verdict: 'pass', reason: 'Đã xem', by: 'Lan', at: '2026-11-20T20:00:00Z' },
        unit: { verdict: 'pass', statement: 'Có đăng', at: '2026-11-20T05:00:00Z' },
      },
      'vi',
    );
    expect(note.split('\n')).toEqual([
      'Kết luận của Lan ngày 21/11/2026: Đạt. Đã xem',
      expect.stringMatching(/^Máy: Không đạt\. /),
      'Đơn vị tự chấm: Đạt. Có đăng',
    ]);
  });
});

describe('dayInVietnam', () => {
  it('is the day there', () => {
    expect(dayInVietnam('2026-12-31T17:00:00Z')).toBe('01/01/2027');
    expect(dayInVietnam('2026-12-31T16:59:59Z')).toBe('31/12/2026');
  });
});
