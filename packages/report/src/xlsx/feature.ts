import {
  appendMarkupInsideElement,
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  prependMarkupInsideElement,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { collectLinks, hyperlinkRelationships, hyperlinksElement } from './hyperlinks.ts';
import { absolute, filterRange, pagesWide, printTitles, quoteSheet } from './print.ts';
import type { SheetDraft } from './sheet.ts';

const SHEET = 'xl/worksheets/sheet{id}.xml';
const A3 = 8;
/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 };

type Attributes = Record<string, string | number>;
interface Which {
  sheetIndex: number;
}

/** The part of the writer's `Feature` used here; its own type also wants the environment's `Blob`. */
interface SheetFeature {
  files: {
    transform: {
      [SHEET]: {
        transformElementAttributes: (
          tag: string,
          attributes: Attributes,
          index: number | undefined,
          options: unknown,
          which: Which,
        ) => Attributes;
        transform: (xml: string, options: unknown, which: Which) => string;
      };
      'xl/worksheets/_rels/sheet{id}.xml.rels': { insert: (options: unknown, which: Which) => string };
      'xl/workbook.xml': { transform: (xml: string) => string };
    };
  };
}

function insertInSheet(xml: string, element: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    element,
    getOrderOfSiblings(SHEET, 'worksheet') ?? [],
    'worksheet',
  );
}

function definedNames(drafts: readonly SheetDraft[]): string {
  const name = (kind: string, sheet: number, value: string, more = '') =>
    `<definedName name="_xlnm.${kind}" localSheetId="${sheet}"${more}>${sanitizeTextContent(value)}</definedName>`;
  const filters = drafts.map((draft, index) => {
    const range = filterRange(draft);
    if (range === undefined) return '';
    return name('_FilterDatabase', index, `${quoteSheet(draft.name)}!${absolute(range)}`, ' hidden="1"');
  });
  const titles = drafts.map((draft, index) => {
    const value = printTitles(draft);
    return value === undefined ? '' : name('Print_Titles', index, value);
  });
  return [...filters, ...titles].join('');
}

/**
 * What the writer itself lacks, written into its files: hyperlinks, filters, A3 landscape fitted to the width with
 * repeated headings and page numbers. Source: ECMA-376 part 1, §18.3.
 */
export function sheetFeature(drafts: readonly SheetDraft[]): SheetFeature {
  const links = drafts.map(draft => collectLinks(draft.rows).links);
  return {
    files: {
      transform: {
        [SHEET]: {
          transformElementAttributes: (tag, attributes, _, __, { sheetIndex }) => {
            if (tag === 'pageMargins') return { ...attributes, ...MARGINS };
            const draft = drafts[sheetIndex];
            if (tag !== 'pageSetup' || draft === undefined) return attributes;
            return { ...attributes, paperSize: A3, fitToWidth: pagesWide(draft), fitToHeight: 0 };
          },
          transform: (xml, _, { sheetIndex }) => {
            const range = drafts[sheetIndex] && filterRange(drafts[sheetIndex]);
            const hyperlinks = hyperlinksElement(links[sheetIndex] ?? []);
            let sheet = xml;
            if (range !== undefined) sheet = insertInSheet(sheet, `<autoFilter ref="${range}"/>`);
            if (hyperlinks !== '') sheet = insertInSheet(sheet, hyperlinks);
            sheet = insertInSheet(
              sheet,
              '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>',
            );
            const root = findElement(sheet, 'worksheet');
            if (root === undefined) throw new Error(`sheet ${sheetIndex + 1} has no worksheet element`);
            return prependMarkupInsideElement(sheet, root, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) => hyperlinkRelationships(links[sheetIndex] ?? []),
        },
        'xl/workbook.xml': {
          transform: xml => {
            const names = `<definedNames>${definedNames(drafts)}</definedNames>`;
            const known = findElement(xml, 'definedNames');
            if (known !== undefined) return replaceElement(xml, known, names);
            const root = findElement(xml, 'workbook');
            if (root === undefined) throw new Error('the workbook has no workbook element');
            return appendMarkupInsideElement(xml, root, names);
          },
        },
      },
    },
  };
}
