/** Vietnam keeps one time all year, seven hours ahead. */
const OFFSET_MS = 7 * 3_600_000;

/** The calendar day in Vietnam at a moment, `YYYY-MM-DD`. */
export function dayInVietnam(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar: not 30 February. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The quarter a day lies in, as the name of a round: `2026-Q4`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
