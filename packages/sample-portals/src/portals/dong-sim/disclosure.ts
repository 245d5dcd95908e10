import { type Answers, page } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { executionRows } from '../../stock/budget.ts';
import { type Item, list, putFiles, putSheet } from './placing.ts';

/** What the commune makes public: budget, documents, land, poor households, waste. */
export function putDisclosure(answers: Answers): void {
  const quarter: Item = [
    'Công khai tình hình thực hiện dự toán ngân sách quý III năm 2026',
    'ngansach-quy3.htm',
    '13/10/2026',
  ];
  putSheet(
    answers,
    '/vn/ngansach.htm',
    'Công khai ngân sách',
    'windows-1258',
    html`${list([quarter])}${putFiles(
      answers,
      ['Công khai dự toán ngân sách xã Đồng Sim năm 2026', '/vn/tep/du-toan-2026.pdf', '09/01/2026'],
      ['Công khai quyết toán ngân sách xã Đồng Sim năm 2025', '/vn/tep/quyet-toan-2025.pdf', '27/07/2026'],
    )}`,
  );
  putSheet(
    answers,
    '/vn/ngansach-quy3.htm',
    quarter[0],
    'windows-1258',
    html`<p>Ngày đăng: ${quarter[2]}</p>${dataTable(['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ'], executionRows(17_800, 0.76))}${putFiles(answers, ['Biểu thực hiện dự toán quý III năm 2026', '/vn/tep/thuc-hien-quy-3-2026.pdf', '13/10/2026'])}`,
  );
  const issued: readonly Item[] = [
    ['Quyết định số 118/QĐ-UBND về việc giao đất rừng cho nhóm hộ', '/vn/tep/118-qd.pdf', '10/11/2026'],
    ['Kế hoạch số 64/KH-UBND phòng cháy rừng mùa khô', '/vn/tep/64-kh.pdf', '28/10/2026'],
    ['Quyết định số 111/QĐ-UBND kiện toàn đội bảo vệ rừng', '/vn/tep/111-qd.pdf', '06/10/2026'],
    ['Thông báo số 30/TB-UBND lịch họp chợ phiên', '/vn/tep/30-tb.pdf', '14/09/2026'],
    ['Quyết định số 102/QĐ-UBND khen thưởng nghệ nhân', '/vn/tep/102-qd.pdf', '19/08/2026'],
    ['Kế hoạch số 51/KH-UBND dạy nghề dệt', '/vn/tep/51-kh.pdf', '03/07/2026'],
  ];
  putSheet(answers, '/vn/vanban.htm', 'Văn bản của xã', 'utf-16', putFiles(answers, ...issued));
  putSheet(
    answers,
    '/vn/moitruong.htm',
    'Môi trường',
    'plain',
    html`<p><a href="#tab1" onclick="hien(1)">Thông báo</a> | <a href="#tab2" onclick="hien(2)">Lịch thu gom rác</a></p><div id="tab1" role="tabpanel">${putFiles(answers, ['Thông báo phân loại rác thải sinh hoạt tại nguồn', '/vn/tep/phan-loai-rac.pdf', '05/11/2026'])}</div><div id="tab2" role="tabpanel" style="display:none">${dataTable(
      ['Thôn', 'Thời gian thu gom', 'Điểm tập kết rác'],
      [
        ['Sim Thượng', '6 giờ thứ Ba, thứ Sáu', 'Đầu cầu treo'],
        ['Sim Hạ', '7 giờ thứ Ba, thứ Sáu', 'Sân chợ phiên'],
      ],
    )}</div>`,
  );
  answers.set(
    '/vn/quyhoach.htm',
    page(
      () =>
        html`<!DOCTYPE html><html><head><meta charset="utf-8"><title>Quy hoạch</title><meta http-equiv="refresh" content="0; url=/vn/quyhoach2026.htm"></head><body><p><a href="/vn/quyhoach2026.htm">Quy hoạch, kế hoạch sử dụng đất năm 2026</a></p></body></html>`,
    ),
  );
  putSheet(
    answers,
    '/vn/quyhoach2026.htm',
    'Quy hoạch, kế hoạch sử dụng đất năm 2026',
    'plain',
    putFiles(
      answers,
      [
        'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026',
        '/vn/tep/qd-ke-hoach-su-dung-dat.pdf',
        '20/03/2026',
      ],
      ['Bản đồ kế hoạch sử dụng đất năm 2026', '/vn/tep/ban-do-ke-hoach-su-dung-dat.pdf', '20/03/2026'],
    ),
  );
  putSheet(
    answers,
    '/vn/hongheo.htm',
    'Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025',
    'tcvn3',
    html`<p>Ngày đăng: 12/12/2025</p>${dataTable(
      ['Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
      [
        ['Sim Thượng', 140, 11, 14],
        ['Sim Hạ', 118, 9, 12],
        ['Suối Cạn', 96, 13, 10],
      ],
    )}${putFiles(answers, ['Thông báo kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025', '/vn/tep/ra-soat-ho-ngheo-2025.pdf', '12/12/2025'])}`,
  );
}
