import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAddon } from './addon.ts';
import { carriedChecklists } from './carried.ts';

const OUT = fileURLToPath(new URL('../dist/addon', import.meta.url));

const files = await buildAddon(carriedChecklists());
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  writeFileSync(`${OUT}/${name}`, content);
  console.log(`dist/addon/${name} ${(content.length / 1024).toFixed(1)} kB`);
}
