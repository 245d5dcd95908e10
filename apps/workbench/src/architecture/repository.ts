import { type RepositoryFile, readRepository } from './files.ts';
import { layerProblems, type PackageManifest, publishedProblems } from './layers.ts';
import { nameProblems, testPlaceProblems } from './names.ts';
import { placeProblems } from './origins.ts';
import { usesOf } from './parse.ts';
import { purityProblems } from './purity.ts';
import { sinkProblems, switchedOffProblems } from './sinks.ts';

/** What the repository breaks of the rules of the house, by rule, a line each. */
export interface Problems {
  layers: string[];
  published: string[];
  purity: string[];
  names: string[];
  testPlaces: string[];
  sinks: string[];
  switchedOff: string[];
  places: string[];
}

const SOURCE = /^(packages|apps)\/.*\.tsx?$/;

/** Holds every file against every rule. */
export function problemsOf(files: readonly RepositoryFile[]): Problems {
  const paths = files.map(({ path }) => path);
  const manifests = files
    .filter(({ path }) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path))
    .map(({ text }) => JSON.parse(text) as PackageManifest);
  const problems: Problems = {
    layers: [],
    published: publishedProblems(manifests),
    purity: [],
    names: nameProblems(paths),
    testPlaces: testPlaceProblems(paths),
    sinks: [],
    switchedOff: [],
    places: placeProblems(files),
  };
  for (const { path, text } of files) {
    if (!SOURCE.test(path) || path.endsWith('.d.ts')) continue;
    const uses = usesOf(path, text);
    problems.layers.push(...layerProblems(path, uses.imports));
    problems.purity.push(...purityProblems(path, uses));
    problems.sinks.push(...sinkProblems(path, uses));
    problems.switchedOff.push(...switchedOffProblems(path, uses));
  }
  return problems;
}

/** The repository at `root` held against every rule. */
export async function checkRepository(root: string): Promise<{ files: number; problems: Problems }> {
  const files = await readRepository(root);
  return { files: files.length, problems: problemsOf(files) };
}
