import { deflateSync } from 'node:zlib';

const WIDTH = 620;
const HEIGHT = 877;

/** Grey pixels of a printed sheet: rows of strokes that nobody can read, each page a little different. */
function sheet(page: number): Buffer {
  const pixels = Buffer.alloc(WIDTH * HEIGHT, 238);
  for (let y = 40; y < HEIGHT - 40; y++) {
    const row = Math.floor((y - 40) / 20);
    if ((y - 40) % 20 > 7) continue;
    const end = WIDTH - 30 - ((row * 37 + page * 11) % 90);
    for (let x = 30; x < end; x++) if ((Math.floor(x / 13) * 5 + row * 3) % 6 > 0) pixels[y * WIDTH + x] = 80;
  }
  return pixels;
}

/** A PDF 1.4 file (ISO 32000-1) out of a scanner: each page a picture, without a single letter of text. */
export function makeScannedPdf(pages: number): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, i) => i);
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>', 'latin1'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages} /Kids [${numbers.map(i => `${3 + 3 * i} 0 R`).join(' ')}] >>`,
      'latin1',
    ),
  ];
  for (const i of numbers) {
    const content = 'q 595 0 0 842 0 0 cm /Im0 Do Q';
    const image = deflateSync(sheet(i));
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Im0 ${5 + 3 * i} 0 R >> >> /Contents ${4 + 3 * i} 0 R >>`,
        'latin1',
      ),
      Buffer.from(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`, 'latin1'),
      Buffer.concat([
        Buffer.from(
          `<< /Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${image.length} >>\nstream\n`,
          'latin1',
        ),
        image,
        Buffer.from('\nendstream', 'latin1'),
      ]),
    );
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n', 'latin1')];
  let size = 9;
  const add = (part: Buffer) => {
    parts.push(part);
    size += part.length;
  };
  const offsets = objects.map((object, i) => {
    const at = size;
    add(Buffer.from(`${i + 1} 0 obj\n`, 'latin1'));
    add(object);
    add(Buffer.from('\nendobj\n', 'latin1'));
    return at;
  });
  const start = size;
  const entries = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}
