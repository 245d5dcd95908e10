import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import type { Pages } from '../testing/site.ts';

const own = { terms: ['kế hoạch cải cách hành chính'], othersDocuments: 'review' as const };
const of = (pages: Pages, over: object = {}) =>
  said(run({ probe: 'document' }, pages, {}, { ...own, ...over }));
const list = (rows: string, heads = ['Số ký hiệu', 'Trích yếu', 'Cơ quan ban hành']) => ({
  '': '',
  a: `<h1>Văn bản</h1><table><tr>${heads.map(head => `<th>${head}</th>`).join('')}</tr>${rows}</table>`,
});
const row = (issuer: string, number = '12/KH-UBND', title = 'Kế hoạch cải cách hành chính năm 2026') =>
  `<tr><td>${number}</td><td><a href="/${encodeURIComponent(issuer)}.pdf">${title}</a></td><td>${issuer}</td></tr>`;

describe('the column that says who issued a document', () => {
  it.each([
    ['UBND xã', 'met'],
    ['UBND xã Hòa An', 'met'],
    ['ỦY BAN NHÂN DÂN XÃ HÒA AN', 'met'],
    ['UBND', 'met'],
    ['Phòng Văn hóa - Xã hội', 'met'],
    ['UBND tỉnh', 'open issued-by-others'],
    ['UBND tỉnh Ví Dụ', 'open issued-by-others'],
    ['Sở Nội vụ', 'open issued-by-others'],
    ['UBND huyện Hòa Vang', 'open issued-by-others'],
    ['UBND phường Bình Sơn', 'open issued-by-others'],
  ])('%s: %s', (issuer, wanted) => expect(of(list(row(issuer)))).toBe(wanted));

  it('lets rows of the unit itself count beside those of others', () => {
    const result = run({ probe: 'document' }, list(row('UBND tỉnh') + row('UBND xã')), {}, own);
    expect(result.met).toBe(true);
    expect(result.proofs).toHaveLength(1);
    expect(result.proofs[0]?.evidence.href).toContain('UBND%20x%C3%A3');
  });

  it('is no matter where documents of others count', () => {
    expect(of(list(row('UBND tỉnh')), { othersDocuments: undefined })).toBe('met');
  });

  it('is not asked where the name of the unit does not say that it is a commune', () => {
    const unit = { code: '1', name: 'Hòa An', level: 'commune' as const, url: 'https://hoaan.vidu.gov.vn/' };
    expect(said(run({ probe: 'document' }, list(row('UBND tỉnh')), { unit }, own))).toBe('met');
  });

  it('is asked of communes alone', () => {
    const unit = {
      code: '1',
      name: 'Tỉnh Ví Dụ',
      level: 'province' as const,
      url: 'https://hoaan.vidu.gov.vn/',
    };
    const over = { ...own, appliesTo: ['province' as const] };
    expect(said(run({ probe: 'document' }, list(row('UBND tỉnh')), { unit }, over))).toBe('met');
  });
});

describe('a posting', () => {
  it.each([
    ['Cơ quan ban hành: UBND tỉnh Ví Dụ', 'open issued-by-others'],
    ['Cơ quan ban hành: UBND xã', 'met'],
    ['Cơ quan ban hành:</p><p>Sở Xây dựng', 'open issued-by-others'],
  ])('that says who issued it: %s: %s', (text, wanted) => {
    const body = `<h1>Kế hoạch cải cách hành chính năm 2026</h1><p>${text}</p><a href="/b.pdf">Tải về</a>`;
    expect(of({ '': '<a href="/a">Kế hoạch cải cách hành chính năm 2026</a>', a: body })).toBe(wanted);
  });
});

describe('a list of documents', () => {
  const probe = {
    probe: 'section' as const,
    accept: ['items' as const, 'table' as const],
    contentTerms: ['kế hoạch', 'quyết định'],
  };
  const over = { terms: ['văn bản'], othersDocuments: 'partial' as const };
  const said2 = (pages: Pages, more: object = {}) => said(run({ ...probe, ...more }, pages, {}, over));

  it('that holds those of others alone is half of it', () => {
    const rows = [1, 2, 3]
      .map(n => `<tr><td>${n}/QĐ-UBND</td><td>Quyết định về việc ${n}</td><td>UBND tỉnh</td></tr>`)
      .join('');
    expect(said2(list(rows))).toBe('half issued-by-others');
    expect(
      said2(list(`${rows}<tr><td>4/QĐ-UBND</td><td>Quyết định về việc 4</td><td>UBND xã</td></tr>`)),
    ).toBe('met');
    const table = { probe: 'table' as const, columns: ['số ký hiệu', 'trích yếu'], minRows: 2 };
    expect(said(run(table, list(rows), {}, over))).toBe('half issued-by-others');
  });
});
