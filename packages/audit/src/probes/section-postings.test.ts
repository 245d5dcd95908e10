import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu, type Pages } from '../testing/site.ts';

const probe = {
  probe: 'section' as const,
  accept: ['items' as const],
  minItems: 2,
  contentTerms: ['luật'],
};
const over = { terms: ['phổ biến pháp luật'], criteria: { available: probe } };

const posting = (title: string, text: string) => `<h1>${title}</h1><p>${text}</p>`;
const LAW =
  'Luật mới cho phép cấp giấy chứng nhận cho đất không có giấy tờ, bà con đến xã để được hướng dẫn làm hồ sơ lần đầu.';
const SCAM =
  'Đối tượng gọi điện tự xưng là cán bộ, yêu cầu chuyển tiền; bà con không làm theo và báo ngay cho công an xã để xử lý.';

/** A section of two dated postings, under a heading. */
const section = (heading: string, first: string, second = SCAM): Pages => ({
  '': menu({ [heading]: '/pl' }),
  pl: `<h1>${heading}</h1><ul><li><a href="/a">Bốn điều cần nhớ khi làm sổ đỏ lần đầu</a> 14/09/2026</li><li><a href="/b">Cảnh giác khi nghe điện thoại lạ</a> 02/10/2026</li></ul>`,
  a: posting('Bốn điều cần nhớ khi làm sổ đỏ lần đầu', first),
  b: posting('Cảnh giác khi nghe điện thoại lạ', second),
});

describe('the postings of a section called by the subject', () => {
  it('count all, where the text of one is on it', () => {
    expect(said(run(probe, section('Phổ biến pháp luật', LAW), {}, over))).toBe('met');
  });
  it('count none, where none is on it', () => {
    expect(said(run(probe, section('Phổ biến pháp luật', SCAM), {}, over))).not.toBe('met');
  });
  it('do not count with their content still to come', () => {
    const pages = section('Phổ biến pháp luật', LAW, 'Nội dung đang cập nhật.');
    expect(said(run(probe, pages, {}, over))).not.toBe('met');
  });
  it('do not count in a section of another name', () => {
    expect(said(run(probe, section('Tin tức', LAW), {}, over))).not.toBe('met');
  });
});
