import type { DocumentContent, DocumentLimits } from '../content.ts';
import { Lines, titleOf, unread } from '../content.ts';
import { isReadable } from '../readable.ts';
import { latin1 } from '../sniff.ts';
import { isFromScanner, picturePixels } from './pictures.ts';
import { isScan } from './scan.ts';

type Pdf = typeof import('unpdf/pdfjs');
type PdfDocument = Awaited<ReturnType<Pdf['getDocument']>['promise']>;

/** Nothing is loaded, run or decoded but text: no pictures, no fonts of the system, no forms, no scripts. */
const SAFE = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // One pixel: every picture is left out.
  maxImageSize: 1,
  stopAtErrors: false,
} as const;

/** Reads the first pages of a PDF. Never rejects; the time of a page is bounded only by whoever runs it. */
export async function readPdf(bytes: Uint8Array, limits: DocumentLimits): Promise<DocumentContent> {
  const until = performance.now() + limits.maxMs;
  // Taken first: the parser keeps the bytes it is given.
  const pixels = picturePixels(latin1(bytes));
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({ data: bytes.slice(), ...SAFE });
  try {
    return await readPages(await task.promise, pixels, limits, until);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return unread('pdf', encrypted ? 'document-encrypted' : 'document-broken');
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function readPages(
  pdf: PdfDocument,
  pixels: number,
  limits: DocumentLimits,
  until: number,
): Promise<DocumentContent> {
  const lines = new Lines(limits);
  const total = pdf.numPages;
  const most = Math.min(total, limits.maxPages);
  const about = await aboutOf(pdf);
  let read = 0;
  let failed = 0;
  let late = false;
  while (read + failed < most && !lines.full && !late) {
    const number = read + failed + 1;
    try {
      await readPage(pdf, number, lines);
      read += 1;
    } catch {
      // One broken page is not the end of the others.
      failed += 1;
    }
    late = performance.now() > until;
  }
  const known = { title: about.title, pagesTotal: total };
  if (read === 0) return unread('pdf', late ? 'document-timeout' : 'document-broken', known);
  const { characters } = lines;
  const scan = isScan({ total, read, characters, pixels, fromScanner: isFromScanner(about.producer) });
  if (characters === 0 && !scan) return unread('pdf', 'document-empty', known);
  return {
    format: 'pdf',
    ...known,
    pagesRead: read,
    lines: lines.list,
    cut: read < total || lines.full,
    scan,
    readable: isReadable(lines.list.map(line => line.text).join('\n')),
  };
}

async function readPage(pdf: PdfDocument, number: number, lines: Lines): Promise<void> {
  const page = await pdf.getPage(number);
  const reader = page.streamTextContent({ disableNormalization: false }).getReader();
  let line = '';
  try {
    for (let part = await reader.read(); !part.done && !lines.full; part = await reader.read()) {
      for (const item of part.value.items as readonly { str?: string; hasEOL?: boolean }[]) {
        if (line.length < 8000) line += item.str ?? '';
        if (item.hasEOL !== true) continue;
        lines.add(number, line);
        line = '';
      }
    }
    lines.add(number, line);
  } finally {
    await reader.cancel().catch(() => undefined);
    page.cleanup();
  }
}

/** What a PDF says of itself. */
async function aboutOf(pdf: PdfDocument): Promise<{ title: string; producer: string }> {
  try {
    const info = new Map(Object.entries((await pdf.getMetadata()).info));
    return {
      title: titleOf(info.get('Title')),
      producer: `${titleOf(info.get('Producer'))} ${titleOf(info.get('Creator'))}`,
    };
  } catch {
    return { title: '', producer: '' };
  }
}
