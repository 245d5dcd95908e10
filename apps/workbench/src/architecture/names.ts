const NOTHING_SAID = /^(utils?|helpers?|common|misc|managers?|services?)$/i;

/** In the lab of Apps Script a service is what Google calls so: `SpreadsheetApp`, `CacheService`. */
const ITS_OWN_WORD = /^packages\/apps-script-lab\/src\/.*\bservices?\b/;

/** Data of a checklist goes by the ids of its indicators (`community-services-info`): those are duties, not places for code. */
const DATA = /^packages\/[^/]+\/(checklists|plans)\//;

/** Names of folders and files that do not say what is inside, a line each. */
export function nameProblems(paths: readonly string[]): string[] {
  return paths
    .filter(path => !DATA.test(path))
    .filter(path => path.split(/[/.\-_]/).some(word => NOTHING_SAID.test(word)) && !ITS_OWN_WORD.test(path))
    .map(path => `${path}: its name does not say what it is`);
}

/** Test files (but those of a whole page in a browser, or of a whole package under `testing`) that stand beside no source of their name, a line each. */
export function testPlaceProblems(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return paths
    .filter(path => /^(packages|apps)\/[^/]+\/src\/.*(?<!\.browser)\.test\.tsx?$/.test(path))
    .filter(path => !path.includes('/src/testing/'))
    .filter(path => !['.ts', '.tsx', '.json'].some(end => all.has(path.replace(/\.test\.tsx?$/, end))))
    .map(path => `${path}: no source of that name beside it`);
}
