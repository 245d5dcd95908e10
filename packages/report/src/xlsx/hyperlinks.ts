import { getCellAddress, getSelfClosingTagMarkup } from 'write-excel-file/utility';
import { webLink } from '../format/link.ts';
import type { SheetCell } from './sheet.ts';

/** Excel's bounds: longer addresses, or more links in a sheet, make it call the file damaged. */
const MAX_ADDRESS = 2079;
export const MAX_LINKS = 65_530;

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

interface Hyperlink {
  cell: string;
  /** Address without its fragment; absent for a place in the workbook. */
  target?: string;
  /** Fragment of the address, or the place. */
  location?: string;
}

/** An address in the letters a URI may have: anything else percent-encoded, what is encoded left alone. */
function uri(address: string): string {
  return address
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/giu, character => encodeURIComponent(character));
}

function hyperlinkOf(cell: SheetCell, row: number, column: number): Hyperlink | undefined {
  const at = getCellAddress(row, column);
  const address = webLink(cell.link);
  if (address === undefined) return cell.place === undefined ? undefined : { cell: at, location: cell.place };
  const [target = '', ...fragment] = uri(address).split('#');
  const location = fragment.join('%23');
  if (target.length > MAX_ADDRESS || location.length > MAX_ADDRESS) return undefined;
  return location === '' ? { cell: at, target } : { cell: at, target, location };
}

/** The links of a sheet, as many as it may hold, and how many had to be left out. */
export function collectLinks(rows: readonly (readonly (SheetCell | null)[])[]): {
  links: Hyperlink[];
  leftOut: number;
} {
  const links: Hyperlink[] = [];
  let wanted = 0;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || (cell.link === undefined && cell.place === undefined)) return;
      wanted += 1;
      const link = links.length < MAX_LINKS ? hyperlinkOf(cell, row, column) : undefined;
      if (link !== undefined) links.push(link);
    });
  });
  return { links, leftOut: wanted - links.length };
}

const relationshipId = (index: number): string => `rId-link-${index + 1}`;

/** The `hyperlinks` element of a sheet; empty without links. */
export function hyperlinksElement(links: readonly Hyperlink[]): string {
  if (links.length === 0) return '';
  const items = links.map(({ cell, target, location }, index) =>
    getSelfClosingTagMarkup('hyperlink', {
      ref: cell,
      ...(target === undefined ? {} : { 'r:id': relationshipId(index) }),
      ...(location === undefined ? {} : { location }),
    }),
  );
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

/** The relationships that the `hyperlinks` element refers to. */
export function hyperlinkRelationships(links: readonly Hyperlink[]): string {
  return links
    .map(({ target }, index) =>
      target === undefined
        ? ''
        : getSelfClosingTagMarkup('Relationship', {
            Id: relationshipId(index),
            Type: RELATIONSHIP,
            Target: target,
            TargetMode: 'External',
          }),
    )
    .join('');
}
