import { expect, it } from 'vitest';
import { isFromScanner, picturePixels } from './pictures.ts';

const picture = (inside: string) => `7 0 obj\n<< ${inside} >>\nstream\n…\nendstream`;

it.each([
  ['one', picture('/Type /XObject /Subtype /Image /Width 100 /Height 20'), 2000],
  ['its dictionary written otherwise', picture('/Height 20/Width 100\n/Subtype/Image'), 2000],
  ['strips', Array(5).fill(picture('/Subtype /Image /Width 100 /Height 10')).join('\n'), 5000],
  ['none of a form', picture('/Subtype /Form /Width 100 /Height 20'), 0],
  ['none of a name', picture('/Subtype /Other /ImageMask true /Width 100 /Height 20'), 0],
  ['none without a side', picture('/Subtype /Image /Width 100'), 0],
  ['none of sides that are a lie', picture('/Subtype /Image /Width 999999 /Height 999999'), 0],
  ['none whose sides belong to the next', `${picture('/Subtype /Image')}${picture('/Width 9 /Height 9')}`, 0],
])('counts %s', (_, file, pixels) => expect(picturePixels(file)).toBe(pixels));

it.each([
  ['EPSON Scan 2', true],
  ['CamScanner', true],
  ['RICOH IM C3000', true],
  ['Microsoft® Word 2019', false],
  ['', false],
])('%j made it of paper: %s', (producer, scanner) => expect(isFromScanner(producer)).toBe(scanner));
