import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';

describe('a rating', () => {
  const rating = { probe: 'form' as const, purpose: 'rating' as const };
  it('is met by choices under its name', () => {
    expect(
      said(
        run(rating, {
          '': '<h3>Mức độ hài lòng</h3><form><input type="radio" name="a"><button>Gửi</button></form>',
        }),
      ),
    ).toBe('met');
  });
  it('is met by a question about what is asked for, and not by one about something else', () => {
    const asked = { ...rating, about: ['trang thông tin', 'giao diện'] };
    const poll = (head: string, question: string) =>
      `<h3>${head}</h3><p>${question}</p><form><label><input type="radio" name="a"> Có</label><label><input type="radio" name="a"> Không</label><button>Bình chọn</button></form>`;
    const verdict = (head: string, question: string) => said(run(asked, { '': poll(head, question) }));
    expect(verdict('Thăm dò ý kiến', 'Bạn thấy giao diện mới thế nào?')).toBe('met');
    expect(verdict('Thăm dò ý kiến về trang thông tin', 'Dễ tìm không?')).toBe('met');
    expect(verdict('Thăm dò ý kiến', '')).toBe('met');
    expect(verdict('Thăm dò ý kiến', 'Cán bộ một cửa phục vụ bà con ra sao?')).toBe('missed');
    expect(verdict('Thăm dò ý kiến', 'Ông bà chọn tên nào đặt cho con đường mới mở')).toBe('missed');
  });
  it('is not met by choices of another kind, or by its name alone', () => {
    expect(said(run(rating, { '': '<h3>Liên kết</h3><select><option>a</select>' }))).toBe('missed');
    expect(said(run(rating, { '': '<h3>Mức độ hài lòng</h3><p>Kết quả</p>' }))).toBe('missed');
  });
});
