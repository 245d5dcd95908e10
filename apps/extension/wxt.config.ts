import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';

const CHECKLISTS = ['commune-portal'];
const rules = dirname(createRequire(import.meta.url).resolve('@niemyet/rules/package.json'));

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
      for (const id of CHECKLISTS) {
        const absoluteSrc = join(rules, 'dist', 'checklists', `${id}.json`);
        if (!existsSync(absoluteSrc)) {
          throw new Error(`${absoluteSrc} is missing: run \`npm run build\` at the root first`);
        }
        assets.push({ absoluteSrc, relativeDest: `checklists/${id}.json` });
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    default_locale: 'vi',
    name: '__MSG_extension_name__',
    short_name: 'Niêm Yết',
    description: '__MSG_extension_description__',
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
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
