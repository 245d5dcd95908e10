import { deflateSync } from 'node:zlib';

/** A page of a PDF made for a test. */
export interface TestPage {
  lines?: readonly string[];
  /** Width and height in pixels of a picture that covers the page. */
  picture?: readonly [width: number, height: number];
  /** Operators of its own instead of lines. */
  content?: Uint8Array | string;
}

export interface TestPdf {
  pages: readonly TestPage[];
  info?: Readonly<Record<string, string>>;
  /** Leaves out the map from codes to letters: the text comes out as nonsense. */
  withoutMap?: boolean;
  pack?: boolean;
  trailer?: string;
}

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');
const utf16 = (text: string) => `<FEFF${[...text].map(char => hex(char.codePointAt(0) ?? 0, 4)).join('')}>`;

/** A PDF 1.4 file: text under a font with a map of its own (ISO 32000-1, 9.10), a grey picture where one is asked for. */
export function testPdf({
  pages,
  info = {},
  withoutMap = false,
  pack = false,
  trailer = '',
}: TestPdf): Uint8Array {
  const chars = [...new Set(pages.flatMap(page => [...(page.lines ?? []).join('')]))];
  const codes = new Map(chars.map((char, i) => [char, 33 + i]));
  const map = [...codes].map(([char, code]) => `<${hex(code, 2)}> <${hex(char.codePointAt(0) ?? 0, 4)}>`);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (part: Uint8Array | string) => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (...content: (Uint8Array | string)[]) => {
    offsets.push(length);
    put(`${offsets.length} 0 obj\n`);
    for (const part of content) put(part);
    put('\nendobj\n');
    return offsets.length;
  };
  const stream = (content: Uint8Array | string, dictionary = '') => {
    const raw = typeof content === 'string' ? encoder.encode(content) : content;
    const data = pack ? deflateSync(raw, { level: 1 }) : raw;
    const filter = pack ? '/Filter /FlateDecode ' : '';
    return object(`<< ${dictionary} ${filter}/Length ${data.length} >>\nstream\n`, data, '\nendstream');
  };
  put('%PDF-1.4\n');
  const kids = pages.map((_, i) => 6 + 3 * i);
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`);
  const groups = Array.from({ length: Math.ceil(map.length / 100) }, (_, i) =>
    map.slice(i * 100, i * 100 + 100),
  );
  stream(`/CIDInit /ProcSet findresource begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
${groups.map(group => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`).join('\n')}
endcmap end`);
  object(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${withoutMap ? '/Encoding << /Differences [0 /.notdef] >>' : '/ToUnicode 3 0 R'} >>`,
  );
  object(
    `<< ${Object.entries(info)
      .map(([name, text]) => `/${name} ${utf16(text)}`)
      .join(' ')} >>`,
  );
  pages.forEach((page, i) => {
    const at = 6 + 3 * i;
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> /XObject << /Im ${at + 2} 0 R >> >> /Contents ${at + 1} 0 R >>`,
    );
    const text = (page.lines ?? [])
      .map(line => `<${[...line].map(char => hex(codes.get(char) ?? 32, 2)).join('')}> Tj T*`)
      .join('\n');
    const drawn = page.picture === undefined ? '' : 'q 595 0 0 842 0 0 cm /Im Do Q\n';
    stream(page.content ?? `${drawn}BT /F1 11 Tf 16 TL 50 790 Td\n${text}\nET`);
    const [width, height] = page.picture ?? [1, 1];
    stream(
      new Uint8Array(page.picture === undefined ? 1 : 64),
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
    );
  });
  const start = length;
  put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) put(`${String(offset).padStart(10, '0')} 00000 n \n`);
  put(
    `trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  );
  const file = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
