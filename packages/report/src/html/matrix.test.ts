import { VERDICTS, verdictWord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { CHECKLIST } from '../fixtures/checklist.ts';
import { parseHtml } from '../fixtures/dom.ts';
import { HOSTILE, HOSTILE_AUDITS, HOSTILE_MATRIX } from '../fixtures/hostile.ts';
import { AUDITS, MATRIX } from '../fixtures/round.ts';
import { matrixToHtml } from './matrix.ts';

const documentIn = (language: 'vi' | 'en') =>
  parseHtml(matrixToHtml(MATRIX, AUDITS, { language, checklist: CHECKLIST }));

describe.each(['vi', 'en'] as const)('the matrix in %s', language => {
  const document = documentIn(language);
  const cells = [...document.querySelectorAll('.matrix td.cell')];

  it('has units × indicators cells, each with its verdict in words', () => {
    expect(cells).toHaveLength(MATRIX.rows.length * MATRIX.columns.length);
    const words = MATRIX.rows.flatMap(row =>
      row.cells.map(cell => (cell ? verdictWord(cell.verdict, language) : '')),
    );
    expect(cells.map(cell => cell.textContent)).toEqual(words);
  });

  it('counts every verdict in its legend', () => {
    const counts = [...document.querySelectorAll('.legend .count')].map(count => Number(count.textContent));
    expect(counts).toHaveLength(VERDICTS.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(cells.length);
  });

  it('has no two elements of one id and no link inside the page that leads nowhere', () => {
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
  });

  it('has a fold per unit with a block per finding', () => {
    const folds = [...document.querySelectorAll('details.fold')];
    expect(folds).toHaveLength(5);
    for (const fold of folds) expect(fold.querySelectorAll('article.finding')).toHaveLength(30);
  });
});

describe('the matrix in Vietnamese', () => {
  const document = documentIn('vi');

  it('leads from a cell to its spot on the portal, or to its reason', () => {
    const [found] = document.querySelectorAll('.matrix tbody tr:nth-child(1) td.cell a');
    expect(found?.getAttribute('href')).toBe(MATRIX.rows[0]?.cells[0]?.link);
    const [missed] = document.querySelectorAll('.matrix tbody tr:nth-child(4) td.cell a');
    expect(missed?.getAttribute('href')).toBe('#u4-1');
    expect(document.querySelector('#u4-1')?.textContent).toContain('Không tìm thấy');
  });

  it('shows score, coverage, grade and rank with a decimal comma', () => {
    const figures = [...document.querySelectorAll('.matrix tbody tr:nth-child(1) td.figure')].map(
      cell => cell.textContent,
    );
    expect(figures).toEqual(['91,3', '100%', 'A', '1']);
    const none = [...document.querySelectorAll('.matrix tbody tr:nth-child(5) td.figure')].map(
      cell => cell.textContent,
    );
    expect(none).toEqual(['–', '0%', '–', '–']);
  });

  it('marks the inspector’s decision and gives its reason', () => {
    const [decided, ...others] = document.querySelectorAll('.matrix td.inspector');
    expect(others).toHaveLength(0);
    expect(decided?.getAttribute('title')).toContain('đã xem ngày 20/11');
  });

  it('says that the score is not PAPI', () => {
    expect(document.querySelector('.colophon')?.textContent).toContain('không phải Chỉ số PAPI');
  });
});

describe('hostile text', () => {
  const text = matrixToHtml(HOSTILE_MATRIX, HOSTILE_AUDITS, { language: 'vi', checklist: CHECKLIST });
  const document = parseHtml(text);

  it('stays text', () => {
    expect(
      document.querySelectorAll('script, img, [onerror], [onmouseover], .masthead ~ h1, h1 + h1'),
    ).toHaveLength(0);
    const names = [...document.querySelectorAll('.matrix tbody th.unit a')].map(link => link.textContent);
    expect(names).toEqual(HOSTILE.map(name => name.replaceAll('\u001b', '\ufffd')));
  });

  it('adds no tag and no attribute to those of a harmless matrix of the same size', () => {
    const harmless = HOSTILE_AUDITS.map(audit =>
      JSON.parse(JSON.stringify(audit).replaceAll(JSON.stringify(audit.unit.name), '"Xã"')),
    );
    const rows = HOSTILE_MATRIX.rows.map(row => ({ ...row, unit: { ...row.unit, name: 'Xã' } }));
    const calm = matrixToHtml({ ...HOSTILE_MATRIX, rows }, harmless, {
      language: 'vi',
      checklist: CHECKLIST,
    });
    expect(text.split('<')).toHaveLength(calm.split('<').length);
    expect(text.split('"')).toHaveLength(calm.split('"').length);
  });

  it('becomes a link only where it is an http(s) address', () => {
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(https?:\/\/|#)/);
  });
});

it('goes without audits, checklist and rows', () => {
  const bare = parseHtml(matrixToHtml(MATRIX, [], { language: 'vi' }));
  expect(bare.querySelectorAll('.matrix td.cell')).toHaveLength(150);
  for (const link of bare.querySelectorAll('.matrix td.cell a'))
    expect(link.getAttribute('href')).toMatch(/^https:/);
  expect(matrixToHtml({ ...MATRIX, rows: [] }, [], { language: 'en' })).toContain(
    'This round has no audits yet.',
  );
});
