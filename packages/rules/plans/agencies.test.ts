import { describe, expect, it } from 'vitest';
import { agencies, plans } from '../src/fixtures/plans.ts';
import { agencyOn } from '../src/index.ts';

describe('agencies', () => {
  const now = (id: string, date: string) =>
    agencyOn(agencies, id, date)?.now.map(({ agency }) => agency.names.vi);

  it.each([
    ['ubnd-huyen', '2025-06-30', ['UBND cấp huyện']],
    ['ubnd-huyen', '2025-07-01', ['UBND cấp xã', 'Các sở, ban, ngành']],
    ['so-ke-hoach-va-dau-tu', '2021-08-03', ['Sở Kế hoạch và Đầu tư']],
    ['so-ke-hoach-va-dau-tu', '2026-11-22', ['Sở Tài chính']],
    ['so-thong-tin-va-truyen-thong', '2026-11-22', ['Sở Khoa học và Công nghệ']],
    ['so-tai-nguyen-va-moi-truong', '2026-11-22', ['Sở Nông nghiệp và Môi trường']],
    ['so-giao-thong-van-tai', '2026-11-22', ['Sở Xây dựng']],
    [
      'so-lao-dong-thuong-binh-va-xa-hoi',
      '2026-11-22',
      ['Sở Nội vụ', 'Sở Y tế', 'Sở Nông nghiệp và Môi trường'],
    ],
    ['trung-tam-giai-quyet-tthc-tinh', '2026-11-22', ['Trung tâm Phục vụ hành chính công']],
    ['ubnd-tinh-ha-giang', '2026-11-22', ['UBND tỉnh Tuyên Quang']],
    ['so-noi-vu', '2026-11-22', ['Sở Nội vụ']],
  ])('the work of %s is done on %s by %j', (id, date, expected) => {
    expect(now(id, date)).toEqual(expected);
  });

  it('call no succession verified: none was looked up', () => {
    const confident = agencies.agencies.filter(({ succession }) => succession?.confidence === 'verified');
    expect(confident).toEqual([]);
  });

  it('are all named by a plan or succeed one that is', () => {
    const named = new Set(
      plans.flatMap(plan => [
        plan.issuer,
        ...plan.tasks.flatMap(({ lead, cooperating }) => [...lead, ...cooperating]),
        ...plan.reporting.flatMap(({ from, to }) => [...from, ...to]),
      ]),
    );
    const successors = new Set(
      agencies.agencies.flatMap(({ succession }) => succession?.to.map(to => to.agency) ?? []),
    );
    const idle = agencies.agencies
      .filter(({ id }) => !named.has(id) && !successors.has(id))
      .map(({ id }) => id);
    expect(idle).toEqual([]);
  });
});
