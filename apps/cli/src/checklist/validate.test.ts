import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as engine from '@niemyet/audit';
import { LANGUAGES } from '@niemyet/rules';
import { compileChecklist, problemLine, type SourceFile } from '@niemyet/rules/authoring';
import { describe, expect, it } from 'vitest';
import { authored, edit, FIRST, INDICATOR } from '../fixtures/authored.ts';
import { baseFinder } from './base.ts';
import { checkFiles } from './check-files.ts';
import type { ChecklistFolder } from './folder.ts';
import { KeptChecks } from './kept-checks.ts';
import { addIndicator } from './scaffold.ts';
import type { LaneQuestion, SecondLane } from './second-lane.ts';
import { TwoEnds } from './two-ends.ts';
import { validateFolder } from './validate.ts';

const validate = (path: string) => validateFolder({ path, shown: 'mine' }, engine);
const lines = async (path: string, language: 'vi' | 'en' = 'en') =>
  (await validate(path)).problems.map(problem => problemLine(problem, language));

const BOMB = ['a: &a [x, x]']
  .concat([...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`)}]`))
  .join('\n');

describe('validateFolder', () => {
  it('finds nothing wrong with a new checklist but the words of the template', async () => {
    const { problems, notes, tried, checklist } = await validate(await authored());
    expect(problems).toEqual([]);
    expect(tried).toEqual({ pages: 3, of: 3 });
    expect(checklist?.indicators.map(({ id }) => id)).toEqual([FIRST]);
    expect(new Set(notes.map(({ message }) => message.en))).toEqual(
      new Set(['still the words of the template, between «»; put your own in their place']),
    );
  });

  const weight = (written: string) => (text: string) => text.replace('weight: 1', written);
  const term = (phrase: string) => (text: string) => text.replace('terms:\n', `terms:\n  - "${phrase}"\n`);

  it.each<[string, (text: string) => string | Buffer, string, RegExp]>([
    ['a wrong type', weight('weight: nặng'), 'weight:', /wrong type: a number wanted, a text/],
    ['a field twice', weight('weight: 1\nweight: 2'), 'weight: 2', /a field is written twice/],
    ['a tab', weight('weight:\t1'), 'weight:', /the line holds a tab/],
    ['a byte order mark', text => `\uFEFF${text}`, '', /byte order mark/],
    ['another encoding', text => Buffer.from(text, 'latin1'), 'M\uFFFDt', /not UTF-8/],
    ['UTF-16', text => Buffer.from(`\uFEFF${text}`, 'utf16le'), '', /not UTF-8/],
    ['a bomb of anchors', () => BOMB, '', /anchors and aliases/],
    ['ten megabytes', text => text + `# ${'a'.repeat(98)}\n`.repeat(100_000), '', /too large/],
    ['brackets without end', () => `a: ${'['.repeat(5000)}`, '', /nested too deeply/],
    ['a quote left open', weight('weight: "1'), 'weight:', /not valid YAML/],
    ['nothing', () => '', '', /the file is empty/],
    ['a list', () => '- a\n- b\n', '', /wrong type/],
    ['two documents', text => `${text}---\na: 1\n`, '---', /several YAML documents/],
    ['a type tag', weight('weight: !!float 1'), 'weight:', /type tags/],
    ['a merge key', weight('weight: 1\n<<: { weight: 2 }'), '<<:', /there is no field “<<”/],
    ['an alias to nothing', weight('weight: *lost'), 'weight:', /anchor|alias/],
    ['a key that is no text', text => `${text}? [a, b]\n: 1\n`, '? [a', /./],
    [
      'a character that cannot be seen',
      weight('weight: 1\u200b'),
      'weight:',
      /cannot be seen|invisible|control/,
    ],
    ['a null byte', text => `${text}\0`, '\0', /control|cannot be seen|invisible/],
    [
      'a version directive',
      text => `%TAG ! tag:x,2000:\n---\n${text}weight: 3\n`,
      'weight: 3',
      /written twice/,
    ],
    ['only a comment', () => '# để sau\n', '', /./],
    ['a prototype', text => `${text}__proto__: { a: 1 }\n`, '__proto__', /there is no field “__proto__”/],
    ['a field misspelt', weight('weight: 1\nwieght: 1'), 'wieght:', /there is no field “wieght”/],
    [
      'a long quotation',
      text => text.replace('    confidence:', `    quote: ${'a'.repeat(201)}\n    confidence:`),
      '    quote:',
      /too long: 200 characters at most/,
    ],
    [
      'an unknown dimension',
      text => text.replace('local-duties', 'lost'),
      'dimension:',
      /no dimension “lost”/,
    ],
    ['a term that matches nothing', term('…!'), '…!', /“…!” has no letter or digit to match/],
    ['a term cut by punctuation', term('Điều 1. Lịch gom'), 'Điều 1.', /its punctuation ends a clause/],
  ])('names file and line of %s, in both languages', async (_, change, marker, problem) => {
    const folder = await authored();
    const path = join(folder, INDICATOR);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    // The line that the marker stands on; the first one where the file as a whole is wrong.
    const line = marker === '' ? 1 : readFileSync(path, 'utf8').split(marker)[0]?.split('\n').length;
    const [first = '', ...others] = await lines(folder);
    expect(first).toMatch(problem);
    expect(first.split(':').slice(0, 2)).toEqual([INDICATOR, String(line)]);
    expect(others).toEqual(others.filter(other => other.startsWith(`${INDICATOR}:`)));
    for (const language of LANGUAGES) {
      expect((await lines(folder, language))[0]).toMatch(/^[^\n]+:\d+: [^\n]{10,600}$/);
    }
  });

  it('asks for the pages that are missing', async () => {
    const folder = await authored();
    rmSync(join(folder, 'fixtures', FIRST, 'near-miss.html'));
    expect(await lines(folder)).toEqual([
      `fixtures/${FIRST}:1: sample pages missing: near-miss.html; add them (one that passes, one that fails, a near miss)`,
    ]);
  });

  it('names pages whose indicator is gone', async () => {
    const folder = await authored();
    await addIndicator({ path: folder, shown: '' }, { id: 'market-days' }, '2026-11-20');
    expect(await lines(folder)).toEqual([]);
    rmSync(join(folder, 'indicators', 'market-days.yaml'));
    expect(await lines(folder)).toEqual([
      'fixtures/market-days:1: there is no indicator “market-days”; put indicators/market-days.yaml back, or delete this folder',
    ]);
  });

  it('says which page does not get its verdict, and why', async () => {
    const folder = await authored();
    edit(folder, `fixtures/${FIRST}/pass.html`, text => text.replaceAll('Lịch', 'Tin'));
    expect(await lines(folder)).toEqual([
      expect.stringMatching(
        /pass\.html:1: this page must be “Met”, but the machine says “Not met” \(.+\); correct/,
      ),
    ]);
  });

  it('looks at what is changed of a base', async () => {
    const folder = await authored();
    edit(folder, 'checklist.yaml', text =>
      text.replace(
        'only: []',
        [
          'only: [citizen-reception-schedule]',
          'changes:',
          '  citizen-reception-schedule:',
          '    thresholds: { timely: { days: 60 } }',
          '    terms: { add: ["--!"] }',
        ].join('\n'),
      ),
    );
    const { problems, notes } = await validate(folder);
    expect(problems.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('no letter or digit'),
    ]);
    expect(notes.map(({ message }) => message.en)).toContainEqual(
      expect.stringContaining('rule is still the base'),
    );
  });
});

describe('a second thread', () => {
  const two = async () => {
    const path = await authored();
    await addIndicator({ path, shown: '' }, { id: 'market-days' }, '2026-11-20');
    edit(path, 'fixtures/waste-collection-schedule/pass.html', text => text.replaceAll('Lịch', 'Tin'));
    return { path, shown: 'mine' };
  };

  /** A thread that is none: it checks so many files before the other one begins, or all that are left. */
  const lane =
    (most: number, asked: LaneQuestion[] = []): ((files: number) => SecondLane) =>
    () => ({
      check: async question => {
        asked.push(question);
        const { folder, files, memory } = question;
        const result = compileChecklist(files, baseFinder(folder.path));
        if (!result.ok) return new Map();
        const those = question.asked.flatMap(place => files[place] ?? []);
        const which: SourceFile[] = [];
        const ends = new TwoEnds(those.length, memory).from('last');
        while (which.length < most) {
          const next = ends.next();
          if (next.done === true) break;
          which.push(...those.slice(next.value, next.value + 1));
        }
        const checked = await checkFiles(folder, result.checklist, those, engine, which);
        return new Map(Array.from(checked, ([file, each]) => [those.indexOf(file), each]));
      },
      close: async () => undefined,
    });
  const alone = (folder: ChecklistFolder) => validateFolder(folder, engine, { startLane: () => null });

  it.each([0, 1, 2, 99])('checks %i of the files, and what is found is what one thread finds', async most => {
    const folder = await two();
    const asked: LaneQuestion[] = [];
    const found = await validateFolder(folder, engine, { startLane: lane(most, asked) });
    expect(asked.map(({ files, asked }) => [files.length, asked])).toEqual([[3, [0, 1, 2]]]);
    expect(found).toEqual(await alone(folder));
    expect(found.problems).toHaveLength(1);
  });

  it('is started for what is stale where little had to be read', async () => {
    const folder = await two();
    const asked: LaneQuestion[] = [];
    const start = (files: number) => (files === 0 ? null : lane(1, asked)(files));
    const keptIn = mkdtempSync(join(tmpdir(), 'niemyet-kept-'));
    const validate = (by: string) =>
      validateFolder(folder, engine, { kept: new KeptChecks(folder, keptIn, by), startLane: start });
    const first = await validate('one');
    // A word of the head is in every check.
    edit(folder.path, 'checklist.yaml', text => `${text}# một\n`);
    expect(asked).toHaveLength(1);
    expect(await validate('one')).toEqual(first);
    expect(asked.map(({ asked }) => asked)).toEqual([[0, 1, 2], [0]]);
    rmSync(keptIn, { recursive: true });
  });

  it.each([
    ['an error', () => Promise.reject(new Error('out of memory'))],
    ['nothing', async () => new Map()],
  ])('is done without where %s comes of it', async (_, check) => {
    const folder = await two();
    const startLane = () => ({
      check: async ({ asked, memory }: LaneQuestion) => {
        new TwoEnds(asked.length, memory).from('last').next();
        return check();
      },
      close: async () => undefined,
    });
    expect(await validateFolder(folder, engine, { startLane })).toEqual(await alone(folder));
  });
});
