import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu, type Pages } from '../testing/site.ts';

const probe = { probe: 'section' as const, accept: ['documents' as const], contentTerms: ['dự thảo'] };
const over = { terms: ['lấy ý kiến'] };

/** A section of that text, and a dated posting elsewhere that carries a draft. */
const pages = (section: string): Pages => ({
  '': `${menu({ 'Lấy ý kiến': '/l' })}<ul><li><a href="/n">Lấy ý kiến về quy hoạch</a> 14/09/2026</li></ul>`,
  l: `<h1>Lấy ý kiến</h1>${section}`,
  n: '<h1>Lấy ý kiến về quy hoạch</h1><p>14/09/2026</p><p>Mời người dân xem và góp ý, gửi về Văn phòng UBND xã trước ngày 30 tháng này.</p><a href="/d.pdf">Dự thảo quy hoạch</a>',
});

describe('where only a section will do', () => {
  it('one that says it is empty is not filled by a posting elsewhere', () => {
    expect(said(run(probe, pages('<p>Nội dung đang cập nhật.</p>'), {}, over))).toBe('missed');
  });
  it('one that says nothing of the kind may be', () => {
    expect(said(run(probe, pages('<p>Mời xem các văn bản mới.</p>'), {}, over))).toBe('met');
  });
  it('a posting alone is none', () => {
    const { l: _, ...rest } = pages('');
    expect(
      said(run(probe, { ...rest, '': (rest[''] as string).replace(/<nav.*<\/nav>/s, '') }, {}, over)),
    ).toBe('missed');
  });
});
