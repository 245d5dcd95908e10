import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu } from '../testing/site.ts';

const PEOPLE = [
  ['Nguyễn Văn An', 'Chủ tịch', '0912 345 678'],
  ['Trần Thị Bình', 'Phó Chủ tịch', '0912 345 679'],
  ['LÊ VĂN CƯỜNG', 'Văn phòng', '0912 345 680'],
] as const;
const of = (write: (name: string, role: string, phone: string) => string) =>
  PEOPLE.map(([name, role, phone]) => write(name, role, phone)).join('');
const on = (body: string, over: object = {}) =>
  run(
    {
      probe: 'table',
      columns: ['họ và tên', 'họ tên', 'chức vụ', 'điện thoại', 'email'],
      minRows: 3,
      ...over,
    },
    { '': menu({ 'Tiếp công dân': '/ds' }), ds: `<h1>Tiếp công dân</h1>${body}` },
  );

describe('rows that are told without a table of their own', () => {
  it.each([
    ['lines', of((n, r, p) => `<p>Họ tên: ${n}; Chức vụ: ${r}; Điện thoại: ${p}</p>`)],
    ['lines of one label each', of((n, r) => `<p>Họ và tên: ${n}</p><p>Chức vụ: ${r}</p>`)],
    [
      'lists of terms',
      of((n, r) => `<dl><dt>Họ và tên</dt><dd>${n}</dd><dt>Chức vụ:</dt><dd>${r}</dd></dl>`),
    ],
    [
      'tables of labels and values',
      of((n, r) => `<table><tr><td>Họ và tên<td>${n}</tr><tr><td>Chức vụ<td>${r}</tr></table>`),
    ],
    [
      'a table whose columns are the persons',
      `<table><tr><th>Họ và tên${of(n => `<td>${n}`)}</tr><tr><th>Chức vụ${of((_, r) => `<td>${r}`)}</tr></table>`,
    ],
    ['cards', of((n, r, p) => `<div><h4>${n}</h4><p>${r}</p><p>${p}</p></div>`)],
    ['cards in one text', of((n, r, p) => `<div>${n} – ${r} – ${p}</div>`)],
    ['terms that are names', `<dl>${of((n, _, p) => `<dt>Ông ${n}</dt><dd>${p}</dd>`)}</dl>`],
  ])('count: %s', (_, body) => {
    const result = on(body);
    expect(said(result)).toBe('met');
    expect(result.proofs).toHaveLength(1);
  });
  it.each([
    ['labels that nobody filled in', of(() => '<p>Họ tên: ………; Chức vụ: ………; Điện thoại: ………</p>')],
    ['labels of a form', of(() => '<p>Họ và tên</p><p>Chức vụ</p><p>Điện thoại</p>')],
    ['one label each', of(n => `<p>Họ tên: ${n}</p>`)],
    ['names alone', of((n, r) => `<div><h4>${n}</h4><p>${r}</p></div>`)],
    ['numbers alone', of((_, __, p) => `<p>số máy lẻ ${p}</p>`)],
    ['numbers far from the names', of(n => `<p>${n}</p>${'<p>đang họp</p>'.repeat(12)}<p>0912 345 678</p>`)],
    ['too few of them', '<div><h4>Nguyễn Văn An</h4><p>0912 345 678</p></div>'],
  ])('do not: %s', (_, body) => expect(said(on(body))).toBe('missed'));
  it('are no cards of persons where the table asked for is none of persons', () => {
    const body = of((n, r, p) => `<div><h4>${n}</h4><p>${r}</p><p>${p}</p></div>`);
    expect(said(on(body, { columns: ['ngày tiếp', 'điện thoại'] }))).toBe('missed');
  });
  it('are read in time linear in the page', () => {
    const body = of((n, r) => `<p>Họ tên: ${n}; Chức vụ: ${r}</p>`).repeat(400);
    expect(said(on(body))).toBe('met');
  });
});
