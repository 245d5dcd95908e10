/** Signs of programs and machines that make PDFs of paper. */
const SCANNERS =
  /scan|twain|naps2|kofax|paperport|readiris|finereader|xerox|ricoh|konica|minolta|kyocera|toshiba|sharp mx|imagerunner|canon (?:ir|mf|lide)|officejet|laserjet mfp|workforce|brother (?:mfc|dcp)/i;

/** Whether a file says that it was made by a scanner. */
export function isFromScanner(producer: string): boolean {
  return SCANNERS.test(producer);
}

/** Beyond this many pictures a file tells nothing more. */
const MAX_PICTURES = 5000;
/** Bytes before and after the mark of a picture in which its dictionary lies. */
const DICTIONARY = 1200;
/** A side longer than this is a lie. */
const MAX_SIDE = 40_000;

/**
 * Pixels of all pictures of a PDF together. The dictionary of a picture is always plain text in the file, since it
 * heads a stream and streams lie in no other (ISO 32000-1, 7.5.7): it is found without unpacking or decoding
 * anything, so no picture can be a bomb.
 */
export function picturePixels(file: string): number {
  let pixels = 0;
  let count = 0;
  for (let at = file.indexOf('/Image'); at >= 0; at = file.indexOf('/Image', at + 6)) {
    if (/^[A-Za-z]/.test(file[at + 6] ?? '') || !/\/Subtype\s{0,8}$/.test(file.slice(at - 16, at))) continue;
    const before = file.slice(Math.max(0, at - DICTIONARY), at);
    const after = file.slice(at, at + DICTIONARY);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1) + (after.split('stream', 1)[0] ?? '');
    pixels += side(dictionary, /\/Width\s{0,8}(\d{1,6})/) * side(dictionary, /\/Height\s{0,8}(\d{1,6})/);
    count += 1;
    if (count >= MAX_PICTURES) break;
  }
  return pixels;
}

function side(dictionary: string, pattern: RegExp): number {
  const value = Number(pattern.exec(dictionary)?.[1] ?? 0);
  return value > MAX_SIDE ? 0 : value;
}
