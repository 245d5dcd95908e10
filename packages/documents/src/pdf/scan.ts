/**
 * A page of paper, photographed to be read, has at least the pixels of a screen: A4 at 72 dots to the inch is
 * 595 × 842. Half of that where a scanner's name stands in the file.
 */
const PAGE_PIXELS = 595 * 842;
/** Characters a scan may hold all the same: a stamp of its signature, numbers put on its pages. */
const STAMP = 200;
const PAGE_NUMBER = 20;

export interface Pages {
  /** Pages of the file. */
  total: number;
  /** Pages looked at, and the characters of text on them. */
  read: number;
  characters: number;
  /** Pixels of all pictures of the file. */
  pixels: number;
  fromScanner: boolean;
}

/** Whether the pages are pictures of paper: next to no text, and pictures large enough to cover them. */
export function isScan({ total, read, characters, pixels, fromScanner }: Pages): boolean {
  if (read === 0 || characters > STAMP + PAGE_NUMBER * read) return false;
  const wanted = (fromScanner ? PAGE_PIXELS / 2 : PAGE_PIXELS) * Math.max(total, 1);
  return pixels >= wanted;
}
