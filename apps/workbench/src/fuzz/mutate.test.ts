import { describe, expect, it } from 'vitest';
import { BYTES_MUTATIONS, mutatePage, TEXT_MUTATIONS } from './mutate.ts';
import { Random } from './random.ts';

const PAGE =
  '<!DOCTYPE html><html><body id="a" class="b"><div><p>Lịch tiếp công dân ngày 05/10/2026</p></div><a href="/x">Tin</a></body></html>';
const OTHER = '<table><tr><td>Ngân sách</td></tr></table>';

describe('a mutation', () => {
  it.each(Object.entries(TEXT_MUTATIONS))('%s changes a page of text', (_, mutate) => {
    const changed = Array.from({ length: 40 }, (_, seed) => mutate(PAGE, new Random(seed), OTHER));
    expect(changed.some(text => text !== PAGE)).toBe(true);
  });
  it.each(Object.entries(TEXT_MUTATIONS))('%s takes an empty page', (_, mutate) => {
    expect(typeof mutate('', new Random(1), '')).toBe('string');
  });
  it.each(Object.entries(BYTES_MUTATIONS))('%s changes bytes, and takes none', (_, mutate) => {
    const bytes = Buffer.from(PAGE);
    const changed = Array.from({ length: 10 }, (_, seed) => mutate(bytes, new Random(seed)));
    expect(changed.some(made => !bytes.equals(made))).toBe(true);
    expect(bytes.equals(Buffer.from(PAGE))).toBe(true);
    expect(mutate(Buffer.alloc(0), new Random(1)).length).toBeLessThan(500);
  });
});

describe('mutatePage', () => {
  it('gives the same page for the same seed, within its bound', () => {
    for (let seed = 0; seed < 60; seed++) {
      const page = mutatePage([PAGE, OTHER], new Random(seed));
      expect(mutatePage([PAGE, OTHER], new Random(seed))).toEqual(page);
      expect(page.bytes.length).toBeLessThan(2_000_000);
      expect(page.mutations.length).toBeGreaterThan(0);
    }
  });
});
