import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A ZIP container of texts, packed. */
export function testZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
}

/** Paragraphs of WordprocessingML. */
export const paragraphs = (...lines: readonly string[]) =>
  lines.map(line => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`).join('');

/** A Word document of the body given, with what else lies beside it. */
export function testDocx(
  body: string,
  beside: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return testZip({
    '[Content_Types].xml': `${XML}<Types/>`,
    'word/document.xml': `${XML}<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    ...beside,
  });
}

/** A cell of SpreadsheetML from its attributes and what stands inside. */
export const cell = (inside: string, attributes = '') => `<c ${attributes}>${inside}</c>`;
export const textCell = (text: string) => cell(`<is><t>${escaped(text)}</t></is>`, 't="inlineStr"');
export const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;

export interface TestSheet {
  name: string;
  rows: string;
  state?: string;
}

/** A workbook of the sheets given, with what else lies beside them. */
export function testXlsx(
  sheets: readonly TestSheet[],
  beside: Readonly<Record<string, string>> = {},
  properties = '',
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const related = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return testZip({
    '[Content_Types].xml': `${XML}<Types/>`,
    'xl/workbook.xml': `${XML}<workbook xmlns:r="r">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${related.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${XML}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...beside,
  });
}
