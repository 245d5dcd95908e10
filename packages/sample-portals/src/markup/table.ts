import { html, type Insert, type Markup } from './html.ts';

export interface TableLook {
  caption?: string;
  className?: string;
}

/** A table of data: a head row with one `th` per header, then the rows. */
export function dataTable(
  headers: readonly string[],
  rows: readonly (readonly Insert[])[],
  look: TableLook = {},
): Markup {
  return html`<table class="${look.className ?? 'bang'}">${look.caption && html`<caption>${look.caption}</caption>`}
<thead><tr>${headers.map(header => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>${rows.map(
    row => html`<tr>${row.map(cell => html`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table>`;
}
