import { readablePart, resolveAddress } from './address.ts';
import type { Frame, Paths } from './frame.ts';
import type { LinkReader } from './links.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';
import { countInsecure, type Walked } from './walked.ts';

const PICTURE_FILE = /^(.+)\.(?:png|jpe?g|gif|webp|svg|bmp)$/is;
const [SLASH, BACKSLASH, QUERY, HASH] = [47, 92, 63, 35];
/** A longer part of an address is no name of a file. */
const MAX_NAME = 2000;
const MAX_PICTURES = 500;
/** Pixels on a side below which a picture holds no notice. */
const MIN_PICTURE = 120;
const DECORATION =
  /(^|[\W_])(icon|ico|logo|bullet|arrow|btn|button|banner|pdf|word|excel|doc|xls|new|hot|print|share|avatar)/i;

/** Reads a picture: a name of the link it stands in, else something that may be a notice itself. */
export function readPicture<N>(
  node: N,
  frame: Frame<N>,
  tree: TreeAdapter<N>,
  paths: Paths<N>,
  links: LinkReader<N>,
  out: Walked,
): void {
  out.images.count += 1;
  const alt = tree.attribute(node, 'alt');
  if (alt !== null && alt.trim() !== '') out.images.withAlt += 1;
  const source = sourceOf(node, tree);
  countInsecure(out, source);
  const name = source === null ? undefined : pictureFile(source);
  const file = name === undefined ? undefined : readablePart(name).slice(0, 200);
  if (links.takePicture(node, alt, file, frame)) return;
  if (source === null || file === undefined || frame.hidden || DECORATION.test(file)) return;
  if (out.pictures.length >= MAX_PICTURES || isSmall(node, tree)) return;
  const src = resolveAddress(source, out.base);
  if (src === undefined) return;
  out.pictures.push({
    text: cleanText(alt ?? '').slice(0, 300) || file,
    src,
    block: out.blocks.length,
    region: frame.region,
    selector: paths.of(frame),
  });
}

/** Where pages name the picture that a script shows once it comes into view; `src` is a blank one until then. */
const LATE = ['data-src', 'data-original', 'data-lazy-src'];

function sourceOf<N>(node: N, tree: TreeAdapter<N>): string | null {
  const source = tree.attribute(node, 'src');
  if (source !== null && source !== '' && !source.startsWith('data:')) return source;
  for (const name of LATE) {
    const late = tree.attribute(node, name);
    if (late !== null && late !== '') return late;
  }
  return source;
}

/** The name of a picture file, without extension, by its address; a query may name it. */
function pictureFile(source: string): string | undefined {
  let start = 0;
  for (let i = 0; i <= source.length; i++) {
    const code = i < source.length ? source.charCodeAt(i) : HASH;
    if (code !== SLASH && code !== BACKSLASH && code !== QUERY && code !== HASH) continue;
    const ends = code === QUERY || code === HASH;
    if (ends && i - start <= MAX_NAME) {
      const name = PICTURE_FILE.exec(source.slice(start, i))?.[1];
      if (name !== undefined) return name;
    }
    start = i + 1;
  }
  return undefined;
}

function isBelow(size: string | null): boolean {
  return size !== null && Number.parseInt(size, 10) < MIN_PICTURE;
}

/** A picture that says it is small is an icon. */
function isSmall<N>(node: N, tree: TreeAdapter<N>): boolean {
  return isBelow(tree.attribute(node, 'width')) || isBelow(tree.attribute(node, 'height'));
}
