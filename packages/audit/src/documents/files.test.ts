import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { type Answer, documentOf, menu } from '../testing/site.ts';
import { FILE_WORTH } from './files.ts';

const OTHER = Array<string>(8).fill(
  'Căn cứ Luật Đất đai và đề nghị của trưởng phòng Kinh tế về bảng giá đất trên địa bàn xã năm sau;',
);
const RIGHT: Answer = { document: documentOf({}, 'LỊCH TIẾP CÔNG DÂN', 'QUÝ IV NĂM 2026', ...OTHER) };
const WRONG: Answer = { document: documentOf({}, 'BẢNG GIÁ ĐẤT', ...OTHER) };
const SCAN: Answer = { document: { scan: true } };
const LOCKED: Answer = { document: { problem: 'document-encrypted' } };
const TITLE = 'Thông báo lịch tiếp công dân quý IV năm 2026';

/** A section with links to files of these titles, and what opening `a.pdf`, `b.pdf`, … showed. */
function section(
  titles: readonly string[],
  opened: Record<string, Answer> = {},
  probe: 'section' | 'document' = 'section',
  heading = 'Lịch tiếp công dân',
) {
  const links = titles.map((title, i) => `<li><a href="/${'abcd'[i]}.pdf">${title}</a></li>`).join('');
  return run(
    { probe },
    {
      '': menu({ 'Lịch tiếp công dân': '/lich', 'Tin tức': '/tin' }),
      lich: `<h1>${heading}</h1><ul>${links}</ul>`,
      ...opened,
    },
  );
}
const wished = (result: ReturnType<typeof section>) =>
  (result.files ?? []).map(({ href, worth }) => `${href.slice(-5)} ${worth}`);

describe.each(['section', 'document'] as const)('%s: a file that names the subject', probe => {
  it.each<[string, Record<string, Answer>, string]>([
    ['not opened', {}, 'met'],
    ['on the subject', { 'a.pdf': RIGHT }, 'met'],
    ['a scan', { 'a.pdf': SCAN }, 'half scan-not-read'],
    ['about something else', { 'a.pdf': WRONG }, 'open file-off-topic'],
    ['under a password', { 'a.pdf': LOCKED }, 'met'],
  ])('is %s', (_, opened, verdict) => expect(said(section([TITLE], opened, probe))).toBe(verdict));

  it.each<[string, Record<string, Answer>, string]>([
    ['one scan and one not opened', { 'a.pdf': SCAN }, 'met'],
    ['two scans and one not opened', { 'a.pdf': SCAN, 'b.pdf': SCAN }, 'half scan-not-read'],
    ['scans and a text', { 'a.pdf': SCAN, 'b.pdf': SCAN, 'c.pdf': RIGHT }, 'met'],
    ['one about something else and a text', { 'a.pdf': WRONG, 'b.pdf': RIGHT }, 'met'],
  ])('stands with others: %s', (_, opened, verdict) => {
    const titles = [TITLE, TITLE.replace('IV', 'III'), TITLE.replace('IV', 'II')];
    expect(said(section(titles, opened, probe))).toBe(verdict);
  });

  it('shows the passage that proves it, beside the link', () => {
    const [proof] = section([TITLE], { 'a.pdf': RIGHT }, probe).proofs;
    expect(proof?.evidence).toMatchObject({ kind: 'document', text: TITLE, page: 1 });
    expect(proof?.also?.[0]).toMatchObject({
      kind: 'document',
      page: 2,
      text: 'LỊCH TIẾP CÔNG DÂN QUÝ IV NĂM 2026',
    });
    expect(proof?.titles).toContain('LỊCH TIẾP CÔNG DÂN QUÝ IV NĂM 2026');
  });

  it('is wished for until a text of its list was read', () => {
    expect(wished(section([TITLE], {}, probe))).toEqual([`a.pdf ${FILE_WORTH.undated}`]);
    expect(wished(section([`${TITLE} (05/11/2026)`], {}, probe))).toEqual([`a.pdf ${FILE_WORTH.titled}`]);
    const two = [`${TITLE} (05/11/2026)`, `${TITLE} (06/11/2026)`];
    expect(wished(section(two, { 'a.pdf': SCAN }, probe))).toEqual([`b.pdf ${FILE_WORTH.titled}`]);
    expect(wished(section(two, { 'a.pdf': RIGHT }, probe))).toEqual([]);
  });
});

describe.each(['section', 'document'] as const)('%s: a file whose title says nothing', probe => {
  const among = (opened: Record<string, Answer>) =>
    section(
      ['Tải về', ...Array<string>(3).fill('Biên bản họp thôn về chỉnh trang đường làng')],
      opened,
      probe,
      'Văn bản',
    );
  it('is wished for', () => expect(wished(among({}))).toContain(`a.pdf ${FILE_WORTH.untold}`));
  it('proves by its own title', () => {
    const result = among({ 'a.pdf': RIGHT });
    expect(said(result)).toBe('met');
    const shown = result.proofs.flatMap(({ evidence, also = [] }) => [evidence, ...also]);
    expect(shown).toContainEqual(expect.objectContaining({ href: expect.stringMatching(/a\.pdf#page=1$/) }));
  });
  it('is for the inspector where it is a scan', () => {
    expect(said(among({ 'a.pdf': SCAN }))).toBe('open scan-not-read');
  });
  it('proves nothing about something else', () => {
    expect(said(among({ 'a.pdf': WRONG }))).toMatch(/^missed/);
  });
});
