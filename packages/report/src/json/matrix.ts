import type { Matrix } from '@niemyet/rules';

/** The matrix as JSON for other programs, `niemyet/matrix@1`, indented, with a line feed at the end. */
export function matrixToJson(matrix: Matrix): string {
  return `${JSON.stringify(matrix, null, 2)}\n`;
}
