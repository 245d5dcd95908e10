import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

/**
 * A grey PNG that looks like the photograph of a printed sheet: a frame, a title bar and `lines` rows of strokes.
 * Nobody can read a word in it, which is the point.
 */
export function makeScan(lines: number, width = 620): Uint8Array {
  const height = 90 + lines * 22;
  const pixels = Buffer.alloc((width + 1) * height, 0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const row = Math.floor((y - 80) / 22);
      const inLine = y >= 80 && (y - 80) % 22 > 5 && (y - 80) % 22 < 12;
      const stroke =
        inLine && x > 40 && x < width - 40 - ((row * 53) % 160) && (Math.floor(x / 13) * 7 + row * 5) % 6 > 0;
      const head = y > 30 && y < 46 && x > width / 4 && x < (3 * width) / 4 && Math.floor(x / 17) % 5 > 0;
      const frame = x < 3 || y < 3 || x > width - 4 || y > height - 4;
      pixels[y * (width + 1) + 1 + x] = stroke || head ? 70 : frame ? 150 : 236 + ((x * 31 + y * 17) % 9);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
