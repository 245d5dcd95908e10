import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { run, said } from '../testing/probe.ts';
import { OTHER_TEXT, type Pages, UNIT } from '../testing/site.ts';

const check = (what: 'unit-identity' | 'spam' | 'accessibility' | 'personal-data') => ({
  probe: 'page-health' as const,
  check: what,
});
const titled = (title: string, body = OTHER_TEXT): Pages => ({ '': { title, body } });

describe('the unit’s name', () => {
  it.each<[string, Pages, string]>([
    ['in the title', titled('Cổng thông tin điện tử xã Hòa An'), 'met'],
    ['written another way', titled('CỔNG THÔNG TIN XÃ HOÀ AN'), 'met'],
    ['in the banner', titled('Trang chủ', `<header><p>UBND xã Hòa An</p></header>${OTHER_TEXT}`), 'met'],
    [
      'in the picture of the banner',
      titled('Trang chủ', `<a href="/"><img alt="Xã Hòa An" src="/b.png"></a>${OTHER_TEXT}`),
      'met',
    ],
    ['of another unit in the title', titled('Cổng thông tin xã Hòa Bình'), 'missed former-unit'],
    [
      'of a former unit beside it',
      titled('Xã Hòa An', `<header><p>Huyện Hòa Vang</p></header>${OTHER_TEXT}`),
      'open evidence-conflict',
    ],
    ['nowhere', titled('Trang chủ'), 'open evidence-conflict'],
    ['in running text alone', titled('Trang chủ', `<p>Xã Hòa An</p>${OTHER_TEXT}`), 'open evidence-conflict'],
    ['as part of a longer one', titled('Cổng thông tin xã Hòa Anh'), 'missed former-unit'],
  ])('%s: %s', (_, pages, wanted) => {
    expect(said(run(check('unit-identity'), pages))).toBe(wanted);
  });
  it.each([
    ['https://hoaan.com.vn/', 'half not-gov-domain'],
    ['http://127.0.0.1:8080/', 'open offline-copy'],
  ])('at %s: %s', (url, wanted) => {
    expect(said(run(check('unit-identity'), titled('Xã Hòa An'), { unit: { ...UNIT, url } }))).toBe(wanted);
  });
});

describe('spam', () => {
  it.each<[string, string, string]>([
    ['nothing', OTHER_TEXT, 'met'],
    ['a link that leads away', '<a href="https://xyz.example.com/">Nhà cái uy tín</a>', 'missed spam-found'],
    ['a hidden link', '<div style="display:none"><a href="/x">Nổ hũ</a></div>', 'missed spam-found'],
    ['hidden text', '<div hidden>Nổ hũ đổi thưởng</div>', 'missed spam-found'],
    ['a warning against it', '<a href="https://bao.example.com/">Cảnh báo nhà cái lừa đảo</a>', 'met'],
    ['a story of the portal’s own', '<a href="/tin">Công an xã triệt phá nhà cái</a>', 'met'],
    ['a link to a government site', '<a href="https://bocongan.gov.vn/">Triệt phá nhà cái</a>', 'met'],
    [
      'several short texts',
      '<p>Nhà cái một</p><p>Nhà cái hai</p><p>Nhà cái ba</p>',
      'open evidence-conflict',
    ],
  ])('with %s: %s', (_, body, wanted) => {
    expect(said(run(check('spam'), { '': body }))).toBe(wanted);
  });
  it('counts each text once', () => {
    const body = '<a href="https://a.example.com/">Nhà cái</a>'.repeat(3);
    expect(run(check('spam'), { '': body }).detail).toEqual({ count: 1 });
  });
});

describe('personal data', () => {
  const table = (head: string, cell: string) =>
    `<table><tr><th>Họ tên<th>${head}<tr><td>Nguyễn Văn A<td>${cell}</table>`;
  it('is exposed where numbers stand beside their name, and the value is kept nowhere', () => {
    const result = run(check('personal-data'), { '': table('Số căn cước', '012345678901') });
    expect(said(result)).toBe('missed personal-data-exposed');
    expect(JSON.stringify(result.proofs.map(({ evidence }) => evidence))).not.toContain('012345678901');
  });
  it.each([
    ['without numbers', table('Số căn cước', '***')],
    ['with numbers of another kind', table('Số hồ sơ', '012345678901')],
  ])('%s is left to the inspector', (_, body) => {
    expect(said(run(check('personal-data'), { '': body }))).toBe('open ask-inspector');
  });
});

describe('accessibility', () => {
  it('looks for viewport, language and the texts of pictures', () => {
    const result = run(check('accessibility'), { '': '<img src="/a.png" alt="Ảnh"><img src="/b.png">' });
    expect(result).toMatchObject({
      met: false,
      half: true,
      reason: 'incomplete',
      detail: { missing: 'viewport, alt' },
    });
    expect(page('x').lang).toBe('vi');
  });
});

describe('without a home page', () => {
  it.each(['unit-identity', 'spam', 'accessibility', 'personal-data'] as const)('%s cannot be told', what => {
    expect(said(run(check(what), { '': { failure: 'dns' } }))).toBe('open portal-unreachable');
  });
});
