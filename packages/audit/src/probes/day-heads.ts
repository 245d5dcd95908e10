/** A weekday or a day of a month: what the columns of a week's schedule are headed by. */
const DAY =
  /^(?:t[2-7]|cn)$|thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|chủ\s+nhật|(?<!\d)\d{1,2}\s?[/-]\s?\d{1,2}(?!\d)/iu;
/** Fewer such columns are no schedule of days. */
const MIN_DAYS = 3;

/** Whether the columns of a table are days: then its rows say who, and each cell when. */
export function areDays(heads: readonly string[]): boolean {
  let days = 0;
  for (const head of heads) if (head.length <= 40 && DAY.test(head)) days += 1;
  return days >= MIN_DAYS;
}
