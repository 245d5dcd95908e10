import { reasonText } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { EXPOSURE_KINDS } from '../../exposure/exposure.ts';
import { run, said } from '../../testing/probe.ts';

const check = { probe: 'page-health' as const, check: 'personal-data' as const };
const list = (head: string, ...cells: string[]) =>
  `<h1>Danh sách hộ nghèo</h1><table><tr><th>Họ và tên</th><th>${head}</th></tr>${cells
    .map((cell, i) => `<tr><td>Người ${i}</td><td>${cell}</td></tr>`)
    .join('')}</table>`;

describe('personal data', () => {
  it('in a list of persons is a fail, with the head of the column and how many, on each page', () => {
    const body = list('Số căn cước', '099071000215', '099184000377');
    const result = run(check, { '': '<p>Tin</p>', a: body, b: list('Số tài khoản', '5200205012345') });
    expect(said(result)).toBe('missed personal-data-exposed');
    expect(result.detail).toEqual({ kind: 'id-number, account', count: 3 });
    expect(result.proofs.map(({ evidence }) => evidence)).toMatchObject([
      { kind: 'table', page: 1, text: 'Số căn cước × 2', written: 'Số căn cước' },
      { kind: 'table', page: 2, text: 'Số tài khoản × 1', written: 'Số tài khoản' },
    ]);
    expect(JSON.stringify(result.proofs.map(({ evidence }) => evidence))).not.toMatch(/\d{7}/);
  });

  it('that is less plain is left to the inspector, and said', () => {
    const result = run(check, { '': '<p>Ông A, CCCD số 099071000215</p>' });
    expect(said(result)).toBe('open personal-data-exposed');
    expect(result.proofs[0]?.evidence).toMatchObject({ kind: 'text', text: 'CCCD × 1' });
    expect(JSON.stringify(result.proofs[0]?.evidence)).not.toContain('0990');
  });

  it('counts plain cases alone where there are any', () => {
    const body = `${list('Số căn cước', '099071000215', '099184000377')}<p>Ông A, CCCD số 099071000217</p>`;
    expect(run(check, { '': body }).detail).toEqual({ kind: 'id-number', count: 2 });
  });

  it('is shown once a page and kind, however many tables there are', () => {
    const result = run(check, { '': list('Số căn cước', '099071000215', '099184000377').repeat(30) });
    expect(result.proofs).toHaveLength(1);
    expect(result.detail).toEqual({ kind: 'id-number', count: 60 });
  });

  it('that is nowhere is for the inspector to look for in the files', () => {
    expect(said(run(check, { '': list('Thôn', 'Một', 'Hai') }))).toBe('open ask-inspector');
  });
  it.each(EXPOSURE_KINDS)('of kind %s is said in words', kind => {
    for (const language of ['vi', 'en'] as const) {
      const words = reasonText({ reason: 'personal-data-exposed', detail: { kind } }, language);
      expect(words).not.toContain(`(${kind})`);
    }
  });

  it('in an opened file is shown at its page, and left to the inspector', () => {
    const document = {
      lines: ['TT Họ và tên Số căn cước', '1 A 001090012345', '2 B 066190012345', '3 C 066204012345'].map(
        text => ({ page: 2, text }),
      ),
    };
    const result = run(check, { '': '<p>Tin</p>', 'ds.pdf': { document } });
    expect(said(result)).toBe('open personal-data-exposed');
    expect(result.proofs[0]?.evidence).toMatchObject({
      kind: 'document',
      page: 1,
      text: 'số căn cước × 3',
      written: 'số căn cước',
    });
    expect(result.proofs[0]?.evidence.href).toMatch(/ds\.pdf#page=2$/);
    expect(JSON.stringify(result.proofs[0]?.evidence)).not.toMatch(/\d{6}/);
  });
});
