import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';

describe('a rating', () => {
  const rating = { probe: 'form' as const, purpose: 'rating' as const };
  it('is met by choices under its name', () => {
    expect(
      said(
        run(rating, {
          '': '<h3>Mức độ hài lòng</h3><form><input type="radio" name="a"><button>Gửi</button></form>',
        }),
      ),
    ).toBe('met');
  });
  it('is not met by choices of another kind, or by its name alone', () => {
    expect(said(run(rating, { '': '<h3>Liên kết</h3><select><option>a</select>' }))).toBe('missed');
    expect(said(run(rating, { '': '<h3>Mức độ hài lòng</h3><p>Kết quả</p>' }))).toBe('missed');
  });
});
