/**
 * Rows as a text table: columns as wide as their widest cell, numbers to the right, two spaces between.
 * A row shorter than the head is filled with nothing.
 */
export function textTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map(row =>
    head.map((_, column) => String(row[column] ?? '').normalize('NFC')),
  );
  const widths = head.map((_, column) => Math.max(...cells.map(row => [...(row[column] ?? '')].length)));
  const right = head.map((_, column) =>
    rows.every(row => /^[-–]?[\d,.\s]*%?×?$/.test(String(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - [...cell].length);
        return right[column] ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = cells;
  return [line(first), widths.map(width => '─'.repeat(width)).join('  '), ...rest.map(line)].join('\n');
}
