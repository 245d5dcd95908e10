import { posix } from 'node:path';

/**
 * Which workspaces the sources of each may import. Source: DESIGN §2, `docs/decisions/0001`. The workbench stands on
 * top of everything and is not in the list.
 */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  'packages/rules': [],
  'packages/audit': ['rules'],
  'packages/report': ['rules'],
  'packages/documents': [],
  'packages/sample-portals': ['rules'],
  'packages/apps-script-lab': [],
  'packages/chromium': [],
  'apps/cli': ['rules', 'audit', 'report', 'chromium', 'documents'],
  'apps/extension': ['rules', 'audit', 'report', 'documents'],
  'apps/sheets': ['rules'],
};

/** What tests and scripts may import besides: never published. */
const PRIVATE = ['sample-portals', 'apps-script-lab', 'chromium'];

/** Whether a file is only run here: tests, their fixtures and setup, scripts, configuration. */
export function isDevelopment(path: string): boolean {
  return (
    /\.(test|browser|setup|config)\.tsx?$/.test(path) ||
    /^[^/]+\/[^/]+\/(e2e|scripts)\//.test(path) ||
    /^[^/]+\/[^/]+\/src\/(.*\/)?(testing|browser|fixtures)\//.test(path)
  );
}

/** `packages/rules` of `packages/rules/src/index.ts`; undefined for a file outside of every workspace. */
export function workspaceOf(path: string): string | undefined {
  return /^(packages|apps)\/[^/]+(?=\/)/.exec(path)?.[0];
}

/** What is wrong with one file's imports, a line each. */
export function layerProblems(path: string, imports: readonly string[]): string[] {
  const workspace = workspaceOf(path);
  if (workspace === undefined || workspace === 'apps/workbench') return [];
  const sources = SOURCES[workspace];
  if (sources === undefined) return [`${path}: ${workspace} has no place in the layers`];
  const allowed = isDevelopment(path) ? [...sources, ...PRIVATE] : sources;
  const problems: string[] = [];
  for (const specifier of imports) {
    const named = /^@niemyet\/([^/]+)/.exec(specifier)?.[1];
    if (named !== undefined && !allowed.includes(named)) problems.push(`${path}: imports ${specifier}`);
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier);
      if (workspaceOf(target) !== workspace) problems.push(`${path}: leaves its workspace by ${specifier}`);
      else if (isDevelopment(target) && !isDevelopment(path)) problems.push(`${path}: rests on ${specifier}`);
    }
    if (specifier === 'zod') problems.push(`${path}: imports zod, which is zod/mini here`);
  }
  return problems;
}

/** The parts of a `package.json` that say who may use it. */
export interface PackageManifest {
  name: string;
  private?: boolean;
  dependencies?: Readonly<Record<string, string>>;
}

/** Published packages that need a private one to run. */
export function publishedProblems(manifests: readonly PackageManifest[]): string[] {
  const hidden = new Set(manifests.filter(item => item.private === true).map(item => item.name));
  return manifests
    .filter(item => item.private !== true)
    .flatMap(item =>
      Object.keys(item.dependencies ?? {})
        .filter(name => hidden.has(name))
        .map(name => `${item.name} is published and depends on ${name}, which is not`),
    );
}
