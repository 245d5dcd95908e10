import type { SheetView } from './view.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, character => ESCAPES[character] as string);

type Line = readonly string[];

/** How many columns a text runs over: the empty ones after it, where it does not wrap. */
function spanOf(line: Line, from: number, stays: (column: number) => boolean): number {
  if (line[from] === '' || stays(from)) return 1;
  let to = from + 1;
  while (to < line.length && line[to] === '' && !stays(to)) to += 1;
  return to - from;
}

/** A tab as an HTML page that looks like a spreadsheet: for looking at it and for screenshots. */
export function sheetHtml(sheet: SheetView): string {
  const values = sheet.values();
  const formulas = sheet.formulas();
  const grids = {
    background: sheet.looks('background'),
    'font-weight': sheet.looks('fontWeight'),
    'font-style': sheet.looks('fontStyle'),
    'vertical-align': sheet.looks('verticalAlignment'),
  };
  const sizes = sheet.looks('fontSize');
  const wraps = sheet.looks('wrap');
  const notes = sheet.looks('note');
  const cell = (text: string, r: number, c: number, span: number): string => {
    const right =
      typeof values[r]?.[c] === 'number' ||
      Object.prototype.toString.call(values[r]?.[c]) === '[object Date]';
    const link = formulas[r]?.[c] !== '';
    const note = notes[r]?.[c];
    const style = [
      ...Object.entries(grids).map(([name, grid]) => `${name}:${grid[r]?.[c]}`),
      `font-size:${sizes[r]?.[c]}pt`,
      `white-space:${wraps[r]?.[c] ? 'normal' : 'nowrap'}`,
      `text-align:${right ? 'right' : 'left'}`,
      ...(link ? ['color:#1155cc', 'text-decoration:underline'] : []),
    ].join(';');
    return `<td colspan="${span}" style="${style}"${note ? ` class="noted" title="${escaped(note)}"` : ''}>${escaped(text)}</td>`;
  };
  const rows = sheet.display().map((line, r) => {
    let cells = '';
    for (let c = 0; c < line.length; ) {
      const span = spanOf(line, c, column => wraps[r]?.[column] === true || r >= sheet.frozenRows);
      cells += cell(line[c] as string, r, c, span);
      c += span;
    }
    return `<tr><th>${r + 1}</th>${cells}</tr>`;
  });
  const columns = (values[0] ?? []).map((_, c) => `<col style="width:${sheet.widthOf(c + 1)}px">`).join('');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escaped(sheet.name)}</title>
<style>body{font:10pt Arial,sans-serif;margin:0}table{border-collapse:collapse;table-layout:fixed;width:0}
td,th{border:1px solid #e1e1e1;padding:2px 4px;overflow:hidden;height:18px}
th{background:#f8f9fa;color:#5f6368;font-weight:400}
td.noted{background-image:linear-gradient(225deg,#202124 5px,transparent 5px)!important}
</style><table><colgroup><col style="width:40px">${columns}</colgroup>${rows.join('\n')}</table></html>`;
}
