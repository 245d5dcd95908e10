import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

const DIST = join(import.meta.dirname, 'dist');

/** Empties `dist` and puts the compiled checklists beside the program. */
function withChecklists(): Plugin {
  return {
    name: 'checklists',
    buildStart() {
      rmSync(DIST, { recursive: true, force: true });
    },
    writeBundle() {
      const rules = createRequire(import.meta.url).resolve('@niemyet/rules/package.json');
      const from = join(dirname(rules), 'dist', 'checklists');
      const to = join(DIST, 'checklists');
      mkdirSync(to, { recursive: true });
      const names = readdirSync(from).filter(name => name.endsWith('.json'));
      if (names.length === 0) throw new Error(`no checklists in ${from}: run the "generate" script of rules`);
      for (const name of names) copyFileSync(join(from, name), join(to, name));
    },
  };
}

export default defineConfig({
  input: { niemyet: 'src/main.ts' },
  platform: 'node',
  external: ['playwright-core'],
  resolve: { conditionNames: ['@niemyet/source', 'node', 'import', 'default'] },
  transform: { target: 'node20' },
  plugins: [withChecklists()],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: true,
    comments: { legal: true },
  },
});
