import { describe, expect, it } from 'vitest';
import { matchText } from '../match/hits.ts';
import { run, said } from '../testing/probe.ts';
import { documentOf, type Pages, siteOf } from '../testing/site.ts';
import { issuerByLetterhead, issuerByNumber, issuerByTitle, issuerNamed } from './issuer-signs.ts';

const own = { terms: ['kế hoạch cải cách hành chính'], othersDocuments: 'review' as const };
const of = (pages: Pages) => said(run({ probe: 'document' }, pages, {}, own));
const { site } = siteOf({ '': '' });

describe('other signs of who issued a document', () => {
  const item = (text: string) => ({ '': `<a href="/a.pdf">${text}</a>` });
  it.each([
    ['Tỉnh công bố kế hoạch cải cách hành chính năm 2026', 'open issued-by-others'],
    ['Kế hoạch cải cách hành chính năm 2026', 'met'],
    ['Kế hoạch cải cách hành chính của UBND tỉnh', 'open issued-by-others'],
    ['Kế hoạch cải cách hành chính thực hiện Kế hoạch của UBND tỉnh', 'met'],
    ['Kế hoạch cải cách hành chính xã Hòa An của UBND tỉnh', 'met'],
    ['12/KH-SXD Kế hoạch cải cách hành chính', 'open issued-by-others'],
    ['Số 12/QĐ-TTg: Kế hoạch cải cách hành chính', 'open issued-by-others'],
    ['12/KH-UBND Kế hoạch cải cách hành chính', 'met'],
    ['Triển khai 12/KH-SXD Kế hoạch cải cách hành chính', 'met'],
  ])('%s: %s', (text, wanted) => expect(of(item(text))).toBe(wanted));

  it.each([
    [['UBND TỈNH VÍ DỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/KH-UBND'], 'open issued-by-others'],
    [['SỞ NỘI VỤ', 'Số: 12/KH-SNV'], 'open issued-by-others'],
    [['UBND HUYỆN HÒA VANG', 'ỦY BAN NHÂN DÂN', 'XÃ HÒA AN', 'Số: 12/KH-UBND'], 'met'],
    [['ỦY BAN NHÂN DÂN', 'XÃ HÒA AN', 'Số: 12/KH-UBND'], 'met'],
    [['UBND HUYỆN HÒA VANG', 'THỊ TRẤN – XÃ CŨ', 'Số: 12/KH-UBND'], 'met'],
  ])('a letterhead %j: %s', (lines, wanted) => {
    const document = documentOf({}, ...lines, 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026');
    expect(of({ ...item('Kế hoạch cải cách hành chính năm 2026'), 'a.pdf': { document } })).toBe(wanted);
  });
});

describe('who an office is', () => {
  it.each([
    ['UBND xã Hòa An', 'own'],
    ['UBND xã', 'own'],
    ['UBND xã Bình Sơn', 'other'],
    ['UBND tỉnh', 'other'],
    ['Sở Nội vụ', 'other'],
    ['Văn phòng Sở Nội vụ', undefined],
    ['Phòng Văn hóa – Xã hội', 'own'],
    ['Ban Chỉ đạo', undefined],
    [`UBND tỉnh${' A'.repeat(11)}`, 'other'],
    [`UBND tỉnh${' A'.repeat(13)}`, undefined],
  ])('%s: %s', (name, issuer) => expect(issuerNamed(site, name)).toBe(issuer));
});

describe('who issued a document by its number', () => {
  it.each([
    ['12/KH-SXD Kế hoạch', 'other'],
    ['Số 61/2018/NĐ-TTg về việc', 'other'],
    ['Luật số 31/2024/QH15', 'other'],
    ['12/KH-UBND Kế hoạch', undefined],
    ['Kế hoạch cải cách hành chính năm 2026 số 12/KH-SXD', undefined],
    ['Triển khai 12/KH-SXD', undefined],
    ['Kế hoạch', undefined],
    [`Số ${' '.repeat(80)}12/KH-SXD`, undefined],
  ])('%s: %s', (title, issuer) => expect(issuerByNumber(site, title)).toBe(issuer));
});

describe('who issued a document by its title', () => {
  it.each([
    ['Sở Nội vụ ban hành kế hoạch', 'other'],
    ['Kế hoạch do Sở Nội vụ ban hành', 'other'],
    ['Kế hoạch phối hợp với Sở Nội vụ', undefined],
    ['Tỉnh công bố kế hoạch', 'other'],
    ['Tỉnh công bố kế hoạch của xã Hòa An', 'own'],
    ['Kế hoạch của UBND xã', undefined],
    ['Thực hiện kế hoạch của Sở Nội vụ', undefined],
    ['Kế hoạch của Sở Nội vụ triển khai năm 2026', 'other'],
  ])('%s: %s', (title, issuer) => {
    expect(issuerByTitle(site, title, matchText(site.compiled, title))).toBe(issuer);
  });
});

describe('who issued a document by its letterhead', () => {
  const issuer = (...lines: string[]) => {
    const document = documentOf({}, ...lines);
    const opened = siteOf({ '': '<a href="/a.pdf">A</a>', 'a.pdf': { document } }).site;
    const href = 'https://hoaan.vidu.gov.vn/a.pdf';
    const first = issuerByLetterhead(opened, href);
    expect(issuerByLetterhead(opened, href)).toBe(first);
    return first;
  };
  it('looks past the motto beside it, and no further than its number', () => {
    expect(issuer('SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc')).toBe('other');
    expect(issuer('Độc lập - Tự do - Hạnh phúc', 'SỞ NỘI VỤ')).toBe('other');
    expect(issuer('KẾ HOẠCH', 'Số: 12/KH', 'SỞ NỘI VỤ')).toBeUndefined();
    expect(issuer('Số: 12/KH', 'SỞ NỘI VỤ')).toBeUndefined();
  });
  it('takes no line of a later page, and none below the head', () => {
    expect(issuer('a', 'b', 'c', 'd', 'e', 'f', 'XÃ HÒA AN')).toBeUndefined();
    expect(issuer('a', 'b', 'c', 'd', 'e', 'XÃ HÒA AN')).toBe('own');
    const document = documentOf({ lines: [{ page: 2, text: 'XÃ HÒA AN' }] });
    const later = siteOf({ '': '', 'a.pdf': { document } }).site;
    expect(issuerByLetterhead(later, 'https://hoaan.vidu.gov.vn/a.pdf')).toBeUndefined();
  });
  it('says nothing of a file that was not opened, or could not be read', () => {
    expect(issuerByLetterhead(site, 'https://hoaan.vidu.gov.vn/a.pdf')).toBeUndefined();
    expect(issuerByLetterhead(site, undefined)).toBeUndefined();
    const scan = documentOf({ scan: true, lines: [] });
    const pages = { '': '', 'a.pdf': { document: scan } };
    expect(issuerByLetterhead(siteOf(pages).site, 'https://hoaan.vidu.gov.vn/a.pdf')).toBeUndefined();
  });
});
