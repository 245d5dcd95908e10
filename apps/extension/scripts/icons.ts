import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openChromium, provideChromium } from '@niemyet/chromium';

const SIZES = [16, 32, 48, 128];
const root = join(import.meta.dirname, '..');

/** Draws `icon-source/icon.svg` as the PNGs of `public/icon`. Run it after changing the drawing. */
const svg = await readFile(join(root, 'icon-source', 'icon.svg'), 'utf8');
const context = await openChromium({ executablePath: await provideChromium() });
const page = await context.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  const style = `margin:0;width:${size}px;height:${size}px`;
  await page.setContent(
    `<body style="margin:0;background:transparent"><div style="${style}">${svg}</div></body>`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(join(root, 'public', 'icon', `${size}.png`), png);
}
await context.close();
