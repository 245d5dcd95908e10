import { describe, expect, it } from 'vitest';
import { checklistIsIntact } from '../digest/intact.ts';
import { files, indicator } from '../fixtures/checklist.ts';
import type { Checklist } from '../schema/checklist.ts';
import { LANGUAGES } from '../schema/language.ts';
import { compileChecklist, compilePart } from './compile.ts';
import { problemLine, type SourceFile } from './problem.ts';

function compiled(sources: readonly SourceFile[]): Checklist {
  const result = compileChecklist(sources);
  if (!result.ok) throw new Error(result.problems.map(problem => problemLine(problem, 'en')).join('\n'));
  return result.checklist;
}
function lines(sources: readonly SourceFile[]): string[] {
  const result = compileChecklist(sources);
  return result.ok ? [] : result.problems.map(problem => problemLine(problem, 'en'));
}
const SAMPLE = files([
  indicator('zebra'),
  indicator('apple', { severity: 'recommended', weight: 9 }),
  indicator('heavy', { weight: 3 }),
  indicator('basic', { dimension: 'basics' }),
  indicator('alpha'),
]);
/** The sample with the text of one file changed. */
const changed = (path: string, change: (text: string) => string) =>
  SAMPLE.map(file => (file.path === path ? { ...file, text: change(file.text) } : file));

describe('compileChecklist', () => {
  it('orders by dimension, then mandatory, then weight, then id', () => {
    expect(compiled(SAMPLE).indicators.map(({ id }) => id)).toEqual([
      'heavy',
      'alpha',
      'zebra',
      'apple',
      'basic',
    ]);
  });

  it('is the same without its seal, but for the digest', () => {
    const unsealed = compileChecklist(SAMPLE, undefined, { sealed: false });
    expect(unsealed).toEqual({ ok: true, checklist: { ...compiled(SAMPLE), digest: '' } });
  });

  it('gives the same bytes for the same files in any order, and seals them', () => {
    const text = JSON.stringify(compiled(SAMPLE));
    expect(JSON.stringify(compiled([...SAMPLE].reverse()))).toBe(text);
    expect(checklistIsIntact(JSON.parse(text))).toBe(true);
  });

  it('changes its digest with its content and not with its comments', () => {
    const { digest } = compiled(SAMPLE);
    expect(compiled(changed('sample/indicators/zebra.yaml', text => `# ghi chú\n${text}`)).digest).toBe(
      digest,
    );
    expect(
      compiled(changed('sample/checklist.yaml', text => text.replace('1.0.0', '1.0.1'))).digest,
    ).not.toBe(digest);
  });

  it('does without a folder in front', () => {
    const bare = SAMPLE.map(file => ({ ...file, path: file.path.replace('sample/', '') }));
    expect(compiled(bare)).toEqual(compiled(SAMPLE));
  });

  it.each<[string, SourceFile[], string]>([
    ['no files', [], 'checklist.yaml:1: there is no checklist.yaml; make one beside the folder indicators/'],
    [
      'no indicators yet',
      SAMPLE.slice(0, 1),
      'sample/checklist.yaml:1: the checklist has no indicators yet; add at least one .yaml file to the folder indicators/',
    ],
    [
      'two heads',
      [...SAMPLE, { path: 'other/checklist.yaml', text: 'a: 1' }],
      'sample/checklist.yaml:1: there are several checklist.yaml; keep one',
    ],
    [
      'a file of another ending',
      [...SAMPLE, { path: 'sample/indicators/late.yml', text: 'a: 1' }],
      'sample/indicators/late.yml:1: not a file of a checklist; indicators are .yaml files in indicators/; rename or move it',
    ],
    [
      'an id that is not the file name',
      changed('sample/indicators/zebra.yaml', text => text.replace('"id": "zebra"', '"id": "horse"')),
      "sample/indicators/zebra.yaml:2: id: the id “horse” is not the file's name; name the file horse.yaml or correct the id",
    ],
    [
      'an id that is taken',
      changed('sample/indicators/zebra.yaml', text => text.replace('"id": "zebra"', '"id": "alpha"')),
      'sample/indicators/zebra.yaml:2: id: the id “alpha” is already in sample/indicators/alpha.yaml; each indicator needs its own',
    ],
    [
      'a folder of another name',
      changed('sample/checklist.yaml', text => text.replace('"id": "sample"', '"id": "model"')),
      "sample/checklist.yaml:2: id: the id “model” is not the folder's name “sample”; make them alike",
    ],
    [
      'a wrong type',
      changed('sample/indicators/zebra.yaml', text => text.replace('"weight": 1', '"weight": "nặng"')),
      'sample/indicators/zebra.yaml:23: weight: wrong type: a number wanted, a text found; correct it',
    ],
    [
      'a field misspelt',
      changed('sample/indicators/zebra.yaml', text =>
        text.replace('"weight": 1', '"weight": 1,\n"wieght": 1'),
      ),
      'sample/indicators/zebra.yaml:24: wieght: there is no field “wieght”; correct its name or remove it',
    ],
    [
      'a field twice',
      changed('sample/indicators/zebra.yaml', text =>
        text.replace('"weight": 1', '"weight": 1,\n"weight": 2'),
      ),
      'sample/indicators/zebra.yaml:24: a field is written twice; keep one',
    ],
    [
      'a tie to nothing',
      changed('sample/indicators/zebra.yaml', text =>
        text.replace('"dimension": "openness"', '"dimension": "open"'),
      ),
      'sample/indicators/zebra.yaml:3: dimension: checklist.yaml has no dimension “open”; choose one of: openness, basics',
    ],
    [
      'a rename to nothing',
      changed('sample/checklist.yaml', text => text.replace('"renames": {}', '"renames": {"old": "lost"}')),
      'sample/checklist.yaml:85: renames.old: renamed to an indicator that does not exist (“lost”); give the id of today',
    ],
  ])('says what to do about %s', (_, sources, line) => {
    expect(lines(sources).map(each => each.replace(/checklist\.yaml:8\d:/, 'checklist.yaml:85:'))).toContain(
      line,
    );
  });

  it('gives every problem of every file, by file and line', () => {
    const broken = SAMPLE.map(file => ({ ...file, text: file.text.replaceAll('"vi":', '"vn":') }));
    const found = lines(broken);
    expect(found.length).toBeGreaterThanOrEqual(2 * broken.length);
    const places = found.map(line => [line.split(':')[0], Number(line.split(':')[1])] as const);
    expect(places).toEqual(
      [...places].sort((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : a[1] - b[1])),
    );
  });

  it('speaks both languages, one line for each problem', () => {
    const result = compileChecklist(changed('sample/indicators/zebra.yaml', () => 'id: 1\nterms: x'));
    if (result.ok) throw new Error('it is broken');
    for (const problem of result.problems) {
      for (const language of LANGUAGES)
        expect(problemLine(problem, language)).toMatch(/^[^\n]+:\d+: [^\n]+$/);
    }
  });
});

describe('compilePart', () => {
  const part = SAMPLE.filter(({ path }) => !path.includes('indicators/') || /alpha|heavy/.test(path));

  it('is the whole with only the indicators of its files', () => {
    const whole = compiled(SAMPLE);
    const made = compilePart(part);
    expect(made?.indicators.map(({ id }) => id)).toEqual(['heavy', 'alpha']);
    for (const own of made?.indicators ?? []) expect(whole.indicators).toContainEqual(own);
    expect(made).toEqual({ ...whole, indicators: made?.indicators, digest: '' });
  });

  it.each([
    ['without a head', () => part.filter(({ path }) => path.includes('indicators/'))],
    ['with a file that does not read', () => part.map(file => ({ ...file, text: `${file.text}a: b: c\n` }))],
    [
      'with a file that says something else',
      () => part.map(file => ({ ...file, text: `${file.text}lost: 1\n` })),
    ],
    ['of another', () => part.map(file => ({ ...file, text: `extends: {}\n${file.text}` }))],
  ])('is none %s', (_, sources) => {
    expect(compilePart(sources())).toBeNull();
  });
});
