import { fileExtension, resolveAddress } from './address.ts';

/** Kinds of file that viewers show in the page. */
const SHOWN = /^(?:pdf|docx?|xlsx?|pptx?|odt|ods)$/;
/** Parameters by which viewers are told what to show. */
const PARAMETERS = ['file', 'url', 'src', 'pdf', 'doc', 'document', 'path'];
/** Attributes by which boxes are told what to show. */
export const SHOWN_IN: readonly string[] = [
  'source',
  'src',
  'data-source',
  'data-src',
  'data-pdf',
  'data-file',
  'data-url',
];
/** What a script that shows a document names besides. */
const VIEWING = /pdfobject|pdfjs|getdocument|flip|viewer|book/i;
const QUOTED = /["']([^"'\s<>]{1,500}\.(?:pdf|docx?)(?:\?[^"'\s<>]{0,200})?)["']/gi;
const MAX_SCRIPT = 50_000;
const MAX_QUOTED = 3;

/** The documents that a script of a page hands to a viewer, as it writes their addresses. */
export function scriptedDocuments(script: string): string[] {
  if (!script.includes('.pdf') && !script.includes('.doc')) return [];
  const text = script.slice(0, MAX_SCRIPT);
  if (!VIEWING.test(text)) return [];
  const found = new Set<string>();
  for (const match of text.matchAll(QUOTED)) {
    found.add((match[1] as string).replaceAll('\\/', '/'));
    if (found.size === MAX_QUOTED) break;
  }
  return [...found];
}

/**
 * The document that an address shows: itself, or what a viewer at that address is told to show
 * (`viewer.html?file=/a.pdf`, `…/gview?url=…`, `ViewerJS/#/a.pdf`). Undefined where it is no document.
 */
export function shownDocument(address: string): string | undefined {
  if (SHOWN.test(fileExtension(address))) return address;
  const hash = address.indexOf('#');
  if (hash >= 0 && SHOWN.test(fileExtension(address.slice(hash + 1))))
    return resolveAddress(address.slice(hash + 1), address);
  const at = address.indexOf('?');
  if (at < 0) return undefined;
  const parameters = new URLSearchParams(address.slice(at + 1).replace(/#.*$/, ''));
  for (const name of PARAMETERS) {
    const value = parameters.get(name);
    if (value === null || value.length > 2000 || !SHOWN.test(fileExtension(value))) continue;
    const shown = resolveAddress(value, address);
    if (shown !== undefined) return shown;
  }
  return undefined;
}
