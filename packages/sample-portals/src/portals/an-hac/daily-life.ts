import type { Answers } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { post } from './book.ts';
import { linkList } from './layout.ts';

const LIFE = ['Đời sống', '/doi-song'] as const;

const SERVICES = [
  ['Điện lực khu vực hồ Hạc', '0999 000 581', 'Số 20 đường Ven Hồ'],
  ['Trạm cấp nước An Hạc', '0999 000 582', 'Số 3 ngõ 14'],
  ['Trực ban Công an phường', '0999 000 583', 'Số 2 đường Ven Hồ'],
];

const WASTE = [
  ['Tổ dân phố 1 đến 5', '17 giờ - 19 giờ hằng ngày', 'Đầu ngõ 14'],
  ['Tổ dân phố 6 đến 11', '18 giờ - 20 giờ hằng ngày', 'Sân nhà văn hóa tổ dân phố 6'],
];

/** What people need day by day: services, health and schools, environment, support, law. */
export function dailyLifePages(answers: Answers): void {
  post(answers, {
    path: '/doi-song',
    title: 'Đời sống: điện, nước, y tế, giáo dục',
    content: html`${linkList([
      { title: 'Môi trường, thu gom rác', href: '/doi-song/moi-truong' },
      { title: 'Chính sách hỗ trợ, an sinh xã hội', href: '/doi-song/chinh-sach' },
      { title: 'Phổ biến, giáo dục pháp luật', href: '/doi-song/phap-luat' },
    ])}<p>Điện thoại Công an phường: 0999 000 583, trực cả ngày đêm.</p><p>Trạm Y tế phường: số 9 đường Ven Hồ, điện thoại 0999 000 584. Trường Tiểu học An Hạc: số 30 đường Ven Hồ, điện thoại 0999 000 585.</p>${dataTable(['Đơn vị', 'Điện thoại', 'Địa chỉ'], SERVICES, { caption: 'Danh bạ dịch vụ thiết yếu' })}`,
    groups: [
      {
        heading: 'Thông báo điện, nước',
        files: [
          ['tb-ngung-cap-dien.pdf', 'Thông báo ngừng cung cấp điện tổ dân phố 3 và 6', '2026-11-17'],
          ['tb-ngung-cap-nuoc.pdf', 'Thông báo ngừng cung cấp nước ngõ 14', '2026-11-09'],
        ],
      },
      {
        heading: 'Y tế',
        files: [
          ['lich-tiem-chung-11-2026.pdf', 'Lịch tiêm chủng tháng 11 năm 2026 tại Trạm Y tế', '2026-11-03'],
        ],
      },
      {
        heading: 'Giáo dục',
        files: [
          [
            'kh-tuyen-sinh-2026.pdf',
            'Kế hoạch tuyển sinh lớp 1, lớp 6 năm học 2026 - 2027 trên địa bàn phường',
            '2026-06-05',
          ],
        ],
      },
    ],
  });
  post(answers, {
    path: '/doi-song/moi-truong',
    title: 'Môi trường, thu gom rác',
    trail: [LIFE],
    content: html`<h2>Lịch thu gom rác thải sinh hoạt</h2>${dataTable(['Khu vực', 'Thời gian thu gom', 'Điểm tập kết rác'], WASTE, { caption: 'Lịch thu gom rác thải sinh hoạt' })}`,
    groups: [
      {
        heading: 'Thông tin môi trường',
        files: [
          [
            'tb-phan-loai-rac.pdf',
            'Thông báo phân loại rác thải sinh hoạt tại nguồn từ ngày 01/12/2026',
            '2026-11-12',
          ],
          [
            'quan-trac-ho-hac-quy-iii-2026.pdf',
            'Kết quả quan trắc môi trường nước hồ Hạc quý III năm 2026',
            '2026-10-12',
          ],
        ],
      },
    ],
  });
  post(answers, {
    path: '/doi-song/chinh-sach',
    title: 'Chính sách hỗ trợ, an sinh xã hội',
    trail: [LIFE],
    date: '2026-10-22',
    content: html`<p>Mức trợ cấp xã hội hằng tháng và đối tượng được hưởng áp dụng từ ngày 01/07/2026; hồ sơ nộp tại Trung tâm Phục vụ hành chính công.</p>`,
    files: [
      [
        'muc-tro-giup-xa-hoi-2026.pdf',
        'Chính sách trợ giúp xã hội: đối tượng và mức hưởng từ ngày 01/07/2026',
      ],
      ['chinh-sach-ho-tro-hoc-phi.pdf', 'Chính sách hỗ trợ học phí cho con công nhân ở trọ'],
    ],
  });
  post(answers, {
    path: '/doi-song/phap-luat',
    title: 'Phổ biến, giáo dục pháp luật',
    trail: [LIFE],
    content: html`<p>Mỗi bài tóm tắt một việc người dân hay hỏi.</p>`,
    groups: [
      {
        heading: 'Bài mới',
        files: [
          ['pl-cu-tru.pdf', 'Hỏi đáp pháp luật về cư trú: đăng ký tạm trú khi thuê nhà', '2026-11-06'],
          [
            'pl-giao-thong.pdf',
            'Mức phạt người đi xe đạp điện không đội mũ theo Nghị định mới',
            '2026-10-16',
          ],
          ['pl-nha-o.pdf', 'Quy định về hợp đồng thuê nhà theo Luật Nhà ở', '2026-09-18'],
        ],
      },
    ],
  });
}
