import { describe, expect, it } from 'vitest';
import { COMPARISON, HOSTILE_COMPARISONS, UNCHECKED } from '../fixtures/comparison.ts';
import { parseHtml } from '../fixtures/dom.ts';
import { comparisonToHtml } from './comparison.ts';

const vi = parseHtml(comparisonToHtml(COMPARISON, { language: 'vi' }));
const textOf = (selector: string) => vi.querySelector(selector)?.textContent ?? '';

describe('comparisonToHtml', () => {
  it('names the unit and both audits', () => {
    expect(textOf('h1')).toBe('Phường An Xuyên');
    expect(textOf('.facts')).toContain('2026-Q4');
    expect(textOf('.facts')).toContain('2027-Q1');
  });

  it('counts the changes, those that matter first', () => {
    const names = [...vi.querySelectorAll('.figures dt')].map(name => name.textContent);
    expect(names[0]).toBe('Giảm sút');
    const counted = [...vi.querySelectorAll('.figures dd')].reduce(
      (sum, dd) => sum + Number(dd.textContent),
      0,
    );
    expect(counted).toBe(COMPARISON.indicators.length);
    expect(vi.querySelectorAll('article.compared')).toHaveLength(COMPARISON.indicators.length);
  });

  it('shows both verdicts with their reasons and evidence', () => {
    const first = vi.querySelector('#regressed article');
    const [before, after] = [...(first?.querySelectorAll('.voices > div') ?? [])].map(div => div.textContent);
    expect(before).toContain('Lượt trước');
    expect(before).toContain('Minh chứng');
    expect(after).toContain('Lượt sau');
    expect(first?.querySelector('.evidence a')?.getAttribute('href')).toContain('#:~:text=');
  });

  it('gives the scores and their difference', () => {
    const [before, after, by] = [...vi.querySelectorAll('.dimensions tbody tr:first-child td')].map(
      cell => cell.textContent,
    );
    expect(before).toBe('75,0');
    expect(after).toMatch(/^\d+,\d$/);
    expect(by).toMatch(/^−\d+,\d$/);
  });

  it('keeps apart what could not be checked again, and says why', () => {
    const page = parseHtml(comparisonToHtml(UNCHECKED, { language: 'en' }));
    expect(page.querySelector('#regressed')).toBeNull();
    const text = page.querySelector('#unchecked')?.textContent ?? '';
    expect(text).toContain('could not be opened again');
    expect(text).toContain('(timed out)');
  });

  it('folds what did not change', () => {
    expect(vi.querySelector('#unchanged > details:not([open]) article')).not.toBeNull();
    expect(vi.querySelector('#fixed > details, #regressed > details')).toBeNull();
  });

  it.each(HOSTILE_COMPARISONS.map(comparison => [comparison.unit.name, comparison] as const))(
    'keeps %j text',
    (_, comparison) => {
      const page = parseHtml(comparisonToHtml(comparison, { language: 'vi' }));
      expect(page.querySelectorAll('script, img, [onerror], [onmouseover]')).toHaveLength(0);
      for (const link of page.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^(https?:|#)/);
    },
  );
});
