import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_MATRIX } from '../fixtures/hostile.ts';
import { MATRIX } from '../fixtures/round.ts';
import { VERDICT_LOOKS } from '../look/verdicts.ts';
import { matrixToTerminal } from './matrix.ts';
import { width } from './text.ts';

const shown = (columns: number, language: 'vi' | 'en' = 'vi') =>
  matrixToTerminal(MATRIX, { language, width: columns, color: false });
/** The symbols of a unit, from all its lines. */
const symbolsOf = (text: string, name: string) =>
  text
    .split('\n')
    .filter(line => line.startsWith(name))
    .map(line => line.slice(name.length).replace(/^.*(\d|–) {2}(?=[^\d])/, ''))
    .join('')
    .replaceAll(/[\s\d,.%]|\b[A-D]\b/g, '');

describe('matrixToTerminal', () => {
  it('shows every verdict of a unit in order, in one table or in blocks', () => {
    const expected = MATRIX.rows[1]?.cells
      .map(cell => (cell ? VERDICT_LOOKS[cell.verdict].symbol : '·'))
      .join('');
    expect(symbolsOf(shown(120), 'Phường An Xuyên')).toBe(expected);
    expect(symbolsOf(shown(50), 'Phường An Xuyên')).toBe(expected);
  });

  it('shows score, coverage, grade and rank', () => {
    expect(shown(100)).toMatch(/Xã Đất Mũi +91,3 +100% +A +1 /);
    expect(shown(100, 'en')).toMatch(/Xã Đất Mũi +91\.3 +100% +A +1 /);
    expect(shown(100)).toMatch(/Đặc khu Hòn Khoai +– +0% +– +– /);
  });

  it('explains the symbols and names the indicators', () => {
    const text = shown(80);
    expect(text).toContain('✓ Đạt');
    expect(text).toContain('⊘ Không kiểm tra được 30');
    expect(text).toContain('11 Lịch tiếp công dân');
    expect(text.replaceAll('\n', ' ')).toContain('không phải Chỉ số PAPI');
  });

  it('fits one table into 80 columns', () => {
    expect(
      shown(80)
        .split('\n')
        .filter(line => line.startsWith('Xã Đất Mũi')),
    ).toHaveLength(1);
  });

  it('is never wider than the terminal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 240 }),
        fc.constantFrom('vi', 'en'),
        fc.boolean(),
        (columns, language, hostile) => {
          const text = matrixToTerminal(hostile ? HOSTILE_MATRIX : MATRIX, {
            language,
            width: columns,
            color: true,
          });
          for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('colours without changing the text, and only where asked', () => {
    const plain = shown(100);
    const coloured = matrixToTerminal(MATRIX, { language: 'vi', width: 100, color: true });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[32m✓\u001b[0m');
    expect(stripVTControlCharacters(coloured).replace('Ô gạch chân: kết luận của người kiểm tra\n', '')).toBe(
      plain,
    );
  });

  it('obeys nothing that a unit’s name says', () => {
    const text = matrixToTerminal(HOSTILE_MATRIX, { language: 'vi', width: 100, color: false });
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(text).toContain('[31mđỏ');
    expect(text).toContain('dòng một dòng hai');
  });

  it('says so where there is no audit yet', () => {
    expect(matrixToTerminal({ ...MATRIX, rows: [] }, { language: 'vi', width: 80, color: false })).toContain(
      'chưa có lượt kiểm tra nào',
    );
  });
});
