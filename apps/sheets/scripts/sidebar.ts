import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, defaultClientConditions } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const ROOT = fileURLToPath(new URL('../src/sidebar', import.meta.url));

/** Builds the sidebar into one HTML text. */
export async function bundleSidebar(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [preact(), viteSingleFile()],
    resolve: { conditions: ['@niemyet/source', ...defaultClientConditions] },
    build: { write: false, target: 'es2022', modulePreload: false },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(each =>
    'output' in each ? each.output : [],
  );
  const page = outputs.find(file => file.fileName === 'index.html');
  if (page?.type !== 'asset') throw new Error('vite built no index.html');
  return String(page.source);
}
