/** Grades as POBI's: A ≥ 75, B ≥ 50, C ≥ 25, D below; none without a total. `total` in percent. */
export function gradeOf(total: number | null): 'A' | 'B' | 'C' | 'D' | null {
  if (total === null) return null;
  if (total >= 75) return 'A';
  if (total >= 50) return 'B';
  return total >= 25 ? 'C' : 'D';
}
