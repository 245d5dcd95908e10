import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown';
import { keptPlace } from './src/cache/place.ts';
import { keptFile } from './src/checklist/kept-file.ts';
import { programDigest, SHIPPED_CHECKS } from './src/checklist/shipped-checks.ts';

const DIST = join(import.meta.dirname, 'dist');
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@niemyet/rules/package.json'));
const YAML = dirname(resolve('yaml/package.json'));

/** What of a checklist's folder goes along: what its author wrote, not its tests. */
const OF_CHECKLIST = ['checklist.yaml', 'indicators', 'fixtures'];

/** The files of a folder that end and begin so, copied; at least one. Gives their names. */
function copyAll(from: string, to: string, ending: string, beginning = ''): string[] {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).filter(
    name => name.endsWith(ending) && readFileSync(join(from, name), 'utf8').startsWith(beginning),
  );
  if (names.length === 0) throw new Error(`nothing in ${from}: run the "generate" script of rules`);
  for (const name of names) copyFileSync(join(from, name), join(to, name));
  return names;
}

/** Empties `dist` and puts the checklists, their sources and schemas and the templates beside the program. */
function withData(): Plugin {
  return {
    name: 'data',
    buildStart() {
      rmSync(DIST, { recursive: true, force: true });
    },
    writeBundle() {
      const rules = dirname(createRequire(import.meta.url).resolve('@niemyet/rules/package.json'));
      const checklists = copyAll(join(rules, 'dist', 'checklists'), join(DIST, 'checklists'), '.json');
      // By these the program knows that they are as they were made: see `readShipped`.
      const digests = checklists.map(name => [
        name.slice(0, -'.json'.length),
        createHash('sha256')
          .update(readFileSync(join(DIST, 'checklists', name)))
          .digest('hex'),
      ]);
      writeFileSync(join(DIST, 'checklist-digests.json'), JSON.stringify(Object.fromEntries(digests)));
      // Plans and agencies, not the words of the code that lies there too.
      copyAll(join(rules, 'dist', 'plans'), join(DIST, 'plans'), '.json', '{"schema":"niemyet/');
      copyAll(join(rules, 'dist', 'schemas'), join(DIST, 'schemas'), '.schema.json');
      for (const entry of readdirSync(join(rules, 'checklists'), { withFileTypes: true })) {
        if (!entry.isDirectory()) continue;
        for (const name of OF_CHECKLIST) {
          const from = join(rules, 'checklists', entry.name, name);
          const to = join(DIST, 'checklist-sources', entry.name, name);
          if (existsSync(from)) cpSync(from, to, { recursive: true });
        }
      }
      cpSync(join(import.meta.dirname, 'templates'), join(DIST, 'templates'), { recursive: true });
    },
  };
}

/** Validates the checklists with the program just built, and puts beside it what was found: where it is installed they are as checked. */
function withChecks(): Plugin {
  return {
    name: 'checks',
    closeBundle() {
      const place = mkdtempSync(join(tmpdir(), 'niemyet-build-'));
      try {
        const program = join(import.meta.dirname, 'bin', 'niemyet.js');
        const env = { ...process.env, XDG_CACHE_HOME: place, LOCALAPPDATA: place };
        const kept = keptPlace(env) ?? place;
        const run = spawnSync(process.execPath, [program, 'checklist', 'validate'], {
          env,
          encoding: 'utf8',
        });
        if (run.status !== 0) throw new Error(`checklists with problems: ${run.stdout}${run.stderr}`);
        const by = programDigest(DIST);
        mkdirSync(join(DIST, SHIPPED_CHECKS));
        const sources = join(DIST, 'checklist-sources');
        for (const name of readdirSync(sources)) {
          const found = readFileSync(keptFile(kept, join(sources, name)), 'utf8');
          const shipped = JSON.stringify({ ...JSON.parse(found), by });
          writeFileSync(join(DIST, SHIPPED_CHECKS, `${name}.json`), shipped);
        }
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    },
  };
}

/** What both are made of. */
const shared = {
  platform: 'node',
  resolve: {
    conditionNames: ['@niemyet/source', 'node', 'import', 'default'],
    alias: {
      // Of this only the names of encodings are used; Node decodes. Without its tables a thread starts sooner.
      '@exodus/bytes/encoding.js': '@exodus/bytes/encoding-lite.js',
      // As modules: what is not used is left out, and what is used is not run before it is called.
      yaml: join(YAML, 'browser/index.js'),
    },
  },
  transform: { target: 'node20' },
} satisfies RolldownOptions;
const OUTPUT = { dir: 'dist', minify: true, comments: { legal: true } } satisfies RolldownOptions['output'];

export default defineConfig([
  {
    ...shared,
    input: { niemyet: 'src/main.ts', 'document-worker': 'src/documents/worker.ts' },
    external: ['playwright-core'],
    plugins: [withData()],
    output: {
      ...OUTPUT,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
  {
    ...shared,
    // One file, read at once: to a thread of its own the loader of modules is all new, and half of its start.
    input: { 'check-worker': 'src/checklist/check-worker.ts' },
    plugins: [withChecks()],
    output: { ...OUTPUT, format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
  },
]);
