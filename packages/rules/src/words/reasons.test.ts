import { describe, expect, it } from 'vitest';
import { Slug } from '../schema/text.ts';
import reasons from './reasons.json' with { type: 'json' };
import { REASON_CODES, reasonText } from './reasons.ts';

/** What a machine verdict may tell of itself. */
const KNOWN = new Set([
  'broken',
  'count',
  'days',
  'entry',
  'file',
  'found',
  'host',
  'indicator',
  'kind',
  'left',
  'links',
  'missing',
  'newest',
  'pages',
  'period',
  'placeholder',
  'problem',
  'sections',
  'told',
  'tries',
  'unnamed',
]);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('reasons', () => {
  it.each(Object.entries(reasons))(
    '%s is a code, and says the same in both languages',
    (code, { vi, en }) => {
      expect(Slug.safeParse(code).success).toBe(true);
      for (const text of [vi, en]) {
        expect(text).toMatch(/^[\p{Lu}{].*\.$/u);
        expect(text).toBe(text.normalize('NFC').trim());
      }
      expect(vi).not.toBe(en);
      expect(placeholders(vi)).toEqual(placeholders(en));
      for (const name of placeholders(vi)) expect(KNOWN).toContain(name);
    },
  );

  it('lists its codes', () => {
    expect(REASON_CODES).toEqual(Object.keys(reasons));
  });
});

describe('reasonText', () => {
  it('puts values in words', () => {
    const machine = { reason: 'not-timely', detail: { newest: '2026-10-02', days: 30 } };
    expect(reasonText(machine, 'vi')).toBe(
      'Có nội dung nhưng chưa kịp thời: mới nhất là ngày 02/10/2026, yêu cầu không quá 30 ngày.',
    );
    expect(reasonText({ reason: 'facts-missing', detail: { missing: 'phone' } }, 'en')).toBe(
      'Missing: telephone number.',
    );
  });
  it('calls an indicator by its title where it is known', () => {
    const machine = { reason: 'depends-on-other', detail: { indicator: 'tthc-list-posted' } };
    const titles = new Map([['tthc-list-posted', 'Danh mục thủ tục hành chính']]);
    expect(reasonText(machine, 'vi', titles)).toBe(
      'Chỉ đánh giá khi chỉ tiêu “Danh mục thủ tục hành chính” đạt.',
    );
    expect(reasonText(machine, 'en', new Map())).toContain('“tthc-list-posted”');
  });
  it('leaves a gap where a value is missing', () => {
    expect(reasonText({ reason: 'https-invalid' }, 'en')).toContain('(…)');
  });
  it.each(['of-a-newer-version', 'constructor', '__proto__'])(
    'shows an unknown code as it is: %s',
    reason => {
      expect(reasonText({ reason }, 'vi')).toBe(reason);
    },
  );
  it('keeps markup as text', () => {
    expect(reasonText({ reason: 'section-empty', detail: { entry: '<b>{days}</b>' } }, 'vi')).toContain(
      '<b>{days}</b>',
    );
  });
});
