import { fileExtension, resolveAddress } from './address.ts';

/** Kinds of file that viewers show in the page. */
const SHOWN = /^(?:pdf|docx?|xlsx?|pptx?|odt|ods)$/;
/** Parameters by which viewers are told what to show. */
const PARAMETERS = ['file', 'url', 'src', 'pdf', 'doc', 'document', 'path'];

/**
 * The document that an address shows: itself, or what a viewer at that address is told to show
 * (`viewer.html?file=/a.pdf`, `…/gview?url=…`). Undefined where it is no document.
 */
export function shownDocument(address: string): string | undefined {
  if (SHOWN.test(fileExtension(address))) return address;
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
