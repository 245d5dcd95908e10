import type { Answers } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { post } from './book.ts';
import { linkList } from './layout.ts';

const COUNCIL = ['Hội đồng nhân dân', '/hoi-dong-nhan-dan'] as const;

const COUNCILLORS = [
  ['Thạch Minh Viên', 'Chủ tịch HĐND phường', 'Đơn vị bầu cử số 1', '0999 000 551'],
  ['Trịnh Lan Khê', 'Phó Chủ tịch HĐND phường', 'Đơn vị bầu cử số 2', '0999 000 561'],
  ['Đoàn Vĩnh Kha', 'Đại biểu', 'Đơn vị bầu cử số 3', '0999 000 553'],
  ['Lưu Hải Đường', 'Đại biểu', 'Đơn vị bầu cử số 4', '0999 000 554'],
];

const HEADS = [
  ['Tổ dân phố 1', 'Tô Nhật Hạ', 'Tổ trưởng tổ dân phố', '0999 000 571'],
  ['Tổ dân phố 2', 'Quan Đức Mẫn', 'Tổ trưởng tổ dân phố', '0999 000 572'],
  ['Tổ dân phố 3', 'Giáp Thu Ba', 'Tổ trưởng tổ dân phố', '0999 000 573'],
  ['Tổ dân phố 6', 'Ngụy Hồng Sâm', 'Tổ trưởng tổ dân phố', '0999 000 574'],
];

/** Where the ward accounts for itself: council, voters, dialogue, supervision. */
export function accountPages(answers: Answers): void {
  post(answers, {
    path: '/hoi-dong-nhan-dan',
    title: 'Hội đồng nhân dân phường: kỳ họp, nghị quyết, cử tri',
    content: linkList([
      {
        title: 'Danh sách đại biểu HĐND phường, tổ trưởng tổ dân phố',
        href: '/hoi-dong-nhan-dan/dai-bieu',
      },
      { title: 'Dân chủ ở cơ sở, đối thoại, giám sát', href: '/hoi-dong-nhan-dan/dan-chu-o-co-so' },
    ]),
    groups: [
      {
        heading: 'Nghị quyết',
        files: [
          [
            'nq-31.pdf',
            'Nghị quyết số 31/NQ-HĐND của HĐND phường về mức hỗ trợ học phí cho con công nhân ở trọ',
            '2026-10-15',
          ],
          [
            'nq-27.pdf',
            'Nghị quyết số 27/NQ-HĐND của HĐND phường phê chuẩn quyết toán ngân sách năm 2025',
            '2026-07-20',
          ],
        ],
      },
      {
        heading: 'Chương trình, tài liệu kỳ họp',
        files: [['chuong-trinh-ky-hop.pdf', 'Chương trình kỳ họp chuyên đề tháng 10 năm 2026', '2026-10-08']],
      },
      {
        heading: 'Tiếp xúc cử tri, trả lời kiến nghị',
        files: [
          [
            'lich-txct-thang-11-2026.pdf',
            'Lịch tiếp xúc cử tri của đại biểu HĐND phường An Hạc tháng 11 năm 2026',
            '2026-11-05',
          ],
          [
            'tra-loi-kien-nghi-cu-tri.pdf',
            'Báo cáo trả lời kiến nghị của cử tri phường An Hạc giữa năm 2026',
            '2026-08-28',
          ],
        ],
      },
    ],
  });
  post(answers, {
    path: '/hoi-dong-nhan-dan/dai-bieu',
    title: 'Danh sách đại biểu HĐND phường nhiệm kỳ 2026 - 2031 và tổ trưởng tổ dân phố',
    trail: [COUNCIL],
    content: html`${dataTable(['Họ và tên', 'Chức vụ', 'Đơn vị bầu cử', 'Điện thoại'], COUNCILLORS, { caption: 'Danh sách đại biểu HĐND phường nhiệm kỳ 2026 - 2031' })}${dataTable(['Tổ dân phố', 'Họ và tên', 'Chức danh', 'Điện thoại'], HEADS, { caption: 'Danh sách tổ trưởng tổ dân phố' })}`,
  });
  post(answers, {
    path: '/hoi-dong-nhan-dan/dan-chu-o-co-so',
    title: 'Dân chủ ở cơ sở, đối thoại, giám sát',
    trail: [COUNCIL],
    content: html`<p>Theo Luật Thực hiện dân chủ ở cơ sở, người dân được biết, bàn, quyết định và giám sát việc của phường.</p>`,
    groups: [
      {
        heading: 'Thực hiện dân chủ ở cơ sở',
        files: [
          ['kh-dan-chu-2026.pdf', 'Kế hoạch thực hiện dân chủ ở cơ sở năm 2026 phường An Hạc', '2026-02-24'],
        ],
      },
      {
        heading: 'Đối thoại với Nhân dân',
        files: [
          [
            'kl-doi-thoai-2026.pdf',
            'Thông báo kết luận hội nghị đối thoại với Nhân dân năm 2026',
            '2026-09-14',
          ],
          [
            'tb-doi-thoai-2026.pdf',
            'Thông báo tổ chức hội nghị đối thoại với Nhân dân năm 2026',
            '2026-08-20',
          ],
        ],
      },
      {
        heading: 'Giám sát đầu tư của cộng đồng',
        files: [
          [
            'bc-giam-sat-6-thang-2026.pdf',
            'Báo cáo kết quả giám sát đầu tư của cộng đồng 6 tháng đầu năm 2026',
            '2026-07-15',
          ],
          [
            'qd-ban-giam-sat.pdf',
            'Quyết định thành lập Ban Giám sát đầu tư của cộng đồng phường An Hạc',
            '2026-03-18',
          ],
        ],
      },
    ],
  });
}
