import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { documentOf, menu } from '../testing/site.ts';
import { isUntitled } from './proof.ts';

const item = (title: string, href = 'https://xa.gov.vn/a.pdf') =>
  ({ title, link: { href } }) as unknown as Parameters<typeof isUntitled>[0];

it.each([
  ['Tải về', true],
  ['1.pdf', true],
  ['Phu_luc-01%20(ban_hanh).docx', true],
  ['Quyết định công bố công khai dự toán', false],
  ['14/10/2026 - Thuyết minh 9 tháng [Tải về]', true],
  ['12/TB-UBND Phụ lục (tải về)', true],
  ['Thuyết minh tình hình thực hiện dự toán (tải về)', false],
])('%j says nothing of a file: %s', (title, untitled) => expect(isUntitled(item(title))).toBe(untitled));

it('is for files that can be read', () => {
  expect(isUntitled(item('Tải về', 'https://xa.gov.vn/a.zip'))).toBe(false);
});

const HEAD = ['Hòa An, ngày 5 tháng 11 năm 2026', 'LỊCH TIẾP CÔNG DÂN'];
const pages = (...lines: string[]) => ({
  '': menu({ 'Lịch tiếp công dân': '/lich', 'Tin tức': '/tin' }),
  lich: '<h1>Lịch tiếp công dân</h1><p><a href="/a.pdf">Thông báo lịch tiếp công dân định kỳ</a></p>',
  'a.pdf': { document: documentOf({}, ...lines) },
});

describe('what a document says besides', () => {
  it('dates a proof that has no other day, and is no period', () => {
    const [proof] = run({ probe: 'section' }, pages(...HEAD)).proofs;
    expect(proof?.dates).toEqual(['2026-11-05']);
    expect(proof?.titles.join(' ')).not.toContain('tháng 11');
  });

  it('completes words, facts and tables that the page lacks', () => {
    const rows = [
      'Họ tên | Chức vụ | Điện thoại',
      'Nguyễn A | Chủ tịch | 0999 000 111',
      'Trần B | Phó | 0999 000 112',
    ];
    const whole = pages(...HEAD, 'Địa điểm tiếp: phòng tiếp dân.', ...rows);
    const proofs = run({ probe: 'section' }, whole).proofs;
    const check = (probe: Parameters<typeof run>[0], from = whole) =>
      said(run(probe, from, {}, {}, () => proofs));
    expect(check({ probe: 'phrase', any: ['địa điểm tiếp'] })).toBe('met');
    expect(check({ probe: 'phrase', any: ['hòm thư góp ý'] })).toBe('missed incomplete');
    expect(check({ probe: 'phrase', facts: ['phone'] })).toBe('met');
    expect(check({ probe: 'table', columns: ['chức vụ', 'điện thoại'], minRows: 2 })).toBe('met');
    expect(check({ probe: 'table', columns: ['chức vụ', 'điện thoại'], minRows: 3 })).toBe('missed');
  });
});
