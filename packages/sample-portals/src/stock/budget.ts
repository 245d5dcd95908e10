/** A figure as Vietnamese tables write it: `1234.5` → `1.234,5`. */
export function figure(value: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(value);
}

const LINES: readonly (readonly [string, number])[] = [
  ['Tổng thu ngân sách trên địa bàn', 1],
  ['Các khoản thu hưởng 100%', 0.12],
  ['Thu phân chia theo tỷ lệ phần trăm', 0.21],
  ['Thu bổ sung cân đối từ ngân sách cấp trên', 0.58],
  ['Thu bổ sung có mục tiêu', 0.09],
  ['Tổng chi ngân sách', 0.99],
  ['Chi đầu tư phát triển', 0.24],
  ['Chi thường xuyên', 0.7],
  ['Dự phòng ngân sách', 0.05],
];

/** Rows of a budget table in million đồng, out of a total: `[no., line, amount]`. */
export function budgetRows(total: number): (string | number)[][] {
  return LINES.map(([line, share], i) => [i + 1, line, figure(Math.round(total * share))]);
}

/** Rows of an execution table: `[no., line, estimate, done, per cent]`. */
export function executionRows(total: number, done: number): (string | number)[][] {
  return LINES.map(([line, share], i) => {
    const estimate = Math.round(total * share);
    const reached = Math.round(estimate * done * (0.97 + ((i * 5) % 7) / 100));
    return [i + 1, line, figure(estimate), figure(reached), `${figure((reached / estimate) * 100)}%`];
  });
}
