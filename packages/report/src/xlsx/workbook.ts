import writeExcelFile from 'write-excel-file/universal';
import { sheetFeature } from './feature.ts';
import type { SheetDraft } from './sheet.ts';

function writable({ name, rows, widths, frozen }: SheetDraft) {
  return {
    sheet: name,
    data: rows.map(row =>
      row.map(cell => (cell === null ? null : (({ link: _, place: __, ...rest }) => rest)(cell))),
    ),
    columns: widths.map(width => ({ width })),
    stickyRowsCount: frozen.rows,
    stickyColumnsCount: frozen.columns,
    orientation: 'landscape' as const,
  };
}

/** Sheets as an Excel workbook. */
export async function workbookOf(drafts: readonly SheetDraft[]): Promise<Uint8Array> {
  const workbook = writeExcelFile(drafts.map(writable), {
    fontFamily: 'Times New Roman',
    fontSize: 11,
    features: [sheetFeature(drafts)],
  });
  const file = await workbook.toBlob();
  return new Uint8Array(await file.arrayBuffer());
}
