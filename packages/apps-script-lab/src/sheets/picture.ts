import type { SheetView } from './view.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, character => ESCAPES[character] as string);

/** A tab as an HTML page that looks like a spreadsheet: for looking at it and for screenshots. */
export function sheetHtml(sheet: SheetView): string {
  const shown = sheet.display();
  const formulas = sheet.formulas();
  const looks = {
    background: sheet.looks('background'),
    weight: sheet.looks('fontWeight'),
    style: sheet.looks('fontStyle'),
    color: sheet.looks('fontColor'),
    size: sheet.looks('fontSize'),
    align: sheet.looks('horizontalAlignment'),
    wrap: sheet.looks('wrap'),
    note: sheet.looks('note'),
  };
  const columns = (shown[0] ?? []).map((_, c) => `<col style="width:${sheet.widthOf(c + 1)}px">`).join('');
  const rows = shown
    .map((line, r) => {
      const cells = line.map((text, c) => {
        const link = formulas[r]?.[c] !== '';
        const style = [
          `background:${looks.background[r]?.[c]}`,
          `font-weight:${looks.weight[r]?.[c]}`,
          `font-style:${looks.style[r]?.[c]}`,
          `font-size:${looks.size[r]?.[c]}pt`,
          `color:${link ? '#1155cc' : looks.color[r]?.[c]}`,
          `white-space:${looks.wrap[r]?.[c] ? 'normal' : 'nowrap'}`,
          `text-align:${looks.align[r]?.[c] === 'general' ? 'start' : looks.align[r]?.[c]}`,
          ...(link ? ['text-decoration:underline'] : []),
        ].join(';');
        const note = looks.note[r]?.[c];
        return `<td style="${style}"${note ? ` class="noted" title="${escaped(note)}"` : ''}>${escaped(text)}</td>`;
      });
      return `<tr class="${r < sheet.frozenRows ? 'frozen' : ''}"><th>${r + 1}</th>${cells.join('')}</tr>`;
    })
    .join('\n');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escaped(sheet.name)}</title>
<style>body{font:10pt Arial,sans-serif;margin:0}table{border-collapse:collapse;table-layout:fixed;width:0}
td,th{border:1px solid #e1e1e1;padding:2px 4px;overflow:hidden;height:18px}th{background:#f8f9fa;color:#5f6368;font-weight:400}
td.noted{background-image:linear-gradient(225deg,#202124 5px,transparent 5px)!important}
</style><table><colgroup><col style="width:40px">${columns}</colgroup>${rows}</table></html>`;
}
