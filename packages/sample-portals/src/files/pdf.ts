const LATIN = 'latin1';
const LINE_HEIGHT = 16;
const LINES_PER_PAGE = 46;

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');

/** A one-byte code for each character used, from 33 up, and the space at 32. */
function codesOf(text: string): Map<string, number> {
  const codes = new Map([[' ', 32]]);
  for (const char of text) if (!codes.has(char)) codes.set(char, 32 + codes.size);
  if (codes.size > 220) throw new RangeError('too many different characters for one simple font');
  return codes;
}

function toUnicodeMap(codes: ReadonlyMap<string, number>): string {
  const lines = [...codes].map(([char, code]) => `<${hex(code, 2)}> <${hex(char.codePointAt(0) ?? 0, 4)}>`);
  const groups: string[] = [];
  for (let i = 0; i < lines.length; i += 100) {
    const group = lines.slice(i, i + 100);
    groups.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Text def /CMapType 2 def
1 begincodespacerange <20> <FF> endcodespacerange
${groups.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

/**
 * A PDF 1.4 file with a text layer: Helvetica under an encoding of its own and a ToUnicode map (ISO 32000-1, 9.10),
 * so that Vietnamese comes out whole where text is extracted. Lines are not wrapped.
 */
export function makePdf(title: string, lines: readonly string[]): Uint8Array {
  const text = [title, ...lines].map(line => line.normalize('NFC'));
  const codes = codesOf(text.join(''));
  const encode = (line: string) => `<${[...line].map(char => hex(codes.get(char) ?? 32, 2)).join('')}>`;
  const pages: string[][] = [];
  for (let i = 0; i < text.length; i += LINES_PER_PAGE) pages.push(text.slice(i, i + LINES_PER_PAGE));

  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const differences = [...codes]
    .map(([char, code]) => `${code} /uni${hex(char.codePointAt(0) ?? 0, 4)}`)
    .join(' ');
  const widths = Array.from({ length: codes.size }, (_, i) => (i === 0 ? 278 : 556)).join(' ');
  const titleHex = `FEFF${[...(text[0] ?? '')].map(char => hex(char.codePointAt(0) ?? 0, 4)).join('')}`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar ${31 + codes.size} /Widths [${widths}] /ToUnicode 4 0 R /Encoding << /Type /Encoding /Differences [${differences}] >> >>`,
    stream(toUnicodeMap(codes)),
    `<< /Title <${titleHex}> >>`,
  ];
  pages.forEach((page, i) => {
    const body = page.map(line => `${encode(line)} Tj T*`).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
      stream(`BT /F1 11 Tf ${LINE_HEIGHT} TL 50 790 Td\n${body}\nET`),
    );
  });

  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, LATIN);
}
