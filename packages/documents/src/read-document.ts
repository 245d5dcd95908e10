import {
  DOCUMENT_LIMITS,
  type DocumentContent,
  type DocumentFacts,
  type DocumentFormat,
  type DocumentLimits,
  unread,
} from './content.ts';
import { readDocx } from './office/docx.ts';
import { Zip, ZipError } from './office/unzip.ts';
import { readXlsx } from './office/xlsx.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { sniff } from './sniff.ts';

/**
 * Reads the first pages of a file that a portal offers: what it is, its text by page, whether it is a scan, or why
 * there is no text. Told by its bytes: the type it is served as and its name only say what it was meant to be. Never
 * rejects and reads nothing beyond `limits`; the time of a single PDF page is bounded only where the caller runs this in a thread
 * of its own (`@niemyet/documents/node`, a Worker).
 */
export async function readDocument(
  bytes: Uint8Array,
  facts: DocumentFacts = {},
  limits: Partial<DocumentLimits> = {},
): Promise<DocumentContent> {
  const bounds = { ...DOCUMENT_LIMITS, ...limits };
  try {
    const format = sniff(bytes);
    if (bytes.length === 0) return unread('unknown', 'document-empty');
    if (format === 'html') return unread('html', 'document-is-page');
    if (bytes.length > bounds.maxBytes)
      return unread(format === 'zip' ? 'archive' : format, 'document-too-large');
    if (format === 'pdf') return await readPdf(bytes, bounds);
    if (format === 'zip') return readZip(bytes, bounds);
    if (format === 'image') return { ...unread('image', 'document-unsupported'), scan: true };
    if (format === 'legacy-office')
      return unread(format, isEncryptedPackage(bytes) ? 'document-encrypted' : 'document-legacy');
    return unread(format, isClaimed(facts) ? 'document-broken' : 'document-unsupported');
  } catch {
    return unread('unknown', 'document-broken');
  }
}

/** Whether a file is offered as one that could be read: then what it is not is damage. */
function isClaimed({ contentType = '', url = '' }: DocumentFacts): boolean {
  const path = url.replace(/[?#].*$/, '');
  return /\.(?:pdf|docx|xlsx)$/i.test(path) || /pdf|officedocument\.(?:word|spread)/i.test(contentType);
}

function readZip(bytes: Uint8Array, limits: DocumentLimits): DocumentContent {
  let format: DocumentFormat = 'archive';
  try {
    const zip = new Zip(bytes, limits.maxUnpacked);
    const names = new Set(zip.names);
    if (names.has('word/document.xml')) {
      format = 'docx';
      return readDocx(zip, limits);
    }
    if (names.has('xl/workbook.xml')) {
      format = 'xlsx';
      return readXlsx(zip, limits);
    }
    if (names.has('ppt/presentation.xml')) format = 'pptx';
    else if (names.has('content.xml') && names.has('mimetype')) format = 'opendocument';
    return unread(format, 'document-unsupported');
  } catch (error) {
    return unread(format, error instanceof ZipError ? error.problem : 'document-broken');
  }
}

/** Name of the stream that an office document under a password lies in, in UTF-16. Source: MS-OFFCRYPTO 2.3.4.4. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap(char => [char.charCodeAt(0), 0]);

function isEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(69); at >= 0; at = bytes.indexOf(69, at + 1)) {
    if (ENCRYPTED.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
