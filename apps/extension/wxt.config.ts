import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';

const dist = join(dirname(createRequire(import.meta.url).resolve('@niemyet/rules/package.json')), 'dist');

/** Ids of the compiled checklists or plans of the rules package. */
function compiled(kind: 'checklist' | 'plan'): string[] {
  const folder = join(dist, `${kind}s`);
  const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];
  const ids = files.flatMap(name => {
    const { schema } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { schema?: unknown };
    return String(schema).startsWith(`niemyet/${kind}@`) ? [name.slice(0, -'.json'.length)] : [];
  });
  if (ids.length === 0) throw new Error(`${folder} is empty: run \`npm run build\` at the root first`);
  return ids.sort();
}

export default defineConfig({
  srcDir: 'src',
  manifestVersion: 3,
  // Every import is written out: a reader sees where a name comes from.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'locales') },
  vite: () => ({
    plugins: [preact()],
    resolve: { conditions: ['@niemyet/source', ...defaultClientConditions] },
    build: { target: 'es2022' },
  }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      const packaged = { checklists: compiled('checklist'), plans: compiled('plan') };
      for (const [folder, ids] of Object.entries(packaged)) {
        for (const id of ids) {
          const file = `${folder}/${id}.json`;
          assets.push({ absoluteSrc: join(dist, file), relativeDest: file });
        }
      }
      assets.push({ contents: JSON.stringify(packaged), relativeDest: 'checklists/index.json' });
    },
  },
  manifest: ({ browser, mode }) => ({
    default_locale: 'vi',
    name: '__MSG_extension_name__',
    short_name: 'Niêm Yết',
    description: '__MSG_extension_description__',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'webRequest',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    // Asked for one host at a time, from a click.
    optional_host_permissions: ['*://*/*'],
    // For browser tests only, in an output folder of their own: a request for permission cannot be answered headless.
    ...(mode === 'e2e' ? { host_permissions: ['*://127.0.0.1/*', '*://localhost/*'] } : {}),
    action: { default_title: '__MSG_extension_action__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'niemyet@niemyet.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
