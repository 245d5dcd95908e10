/** The day in Vietnam, `YYYY-MM-DD`. */
export function todayInVietnam(now: Date): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The round an audit belongs to where nothing else was said: the quarter, `2026-Q4`. */
export function roundOf(day: string): string {
  const [year = '', month = '1'] = day.split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
