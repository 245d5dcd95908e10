import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { ToldError } from '../errors.ts';
import { wordsOf } from '../terminal/words.ts';
import { programOf, toldOf } from './program.ts';

async function run(args: string[], language: 'vi' | 'en' = 'vi') {
  let shown = '';
  const calls: unknown[] = [];
  const take =
    (command: string) =>
    async (...taken: unknown[]) => {
      // Commander adds the command itself.
      calls.push([command, ...taken.slice(0, -1)]);
    };
  const program = programOf(
    {
      say: wordsOf(language),
      version: '1.2.3',
      columns: 100,
      write: text => {
        shown += text;
      },
    },
    {
      audit: take('audit'),
      sweep: take('sweep'),
      matrix: take('matrix'),
      diff: take('diff'),
      checklist: {
        init: take('init'),
        add: take('add'),
        validate: take('validate'),
        build: take('build'),
        diff: take('diff'),
        docs: take('docs'),
      },
    },
  );
  try {
    await program.parseAsync(args, { from: 'user' });
    return { shown, calls };
  } catch (error) {
    if (error instanceof ToldError) return { shown, calls, told: error };
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? { shown, calls } : { shown, calls, told: toldOf(error) };
  }
}

describe('programOf', () => {
  it('understands audit', async () => {
    const { calls } = await run([
      'audit',
      'a',
      'b',
      '--json',
      '-',
      '--max-pages',
      '3',
      '--no-render',
      '--no-documents',
    ]);
    expect(calls).toEqual([
      [
        'audit',
        ['a', 'b'],
        { checklist: 'commune-portal', json: '-', maxPages: '3', render: false, documents: false },
      ],
    ]);
  });

  it('understands sweep, which asks nothing of one unit', async () => {
    const { calls } = await run(['sweep', 'ds.csv', '--json', 'ra/', '--pause', '0']);
    const options = { checklist: 'commune-portal', json: 'ra/', pause: '0', render: true, documents: true };
    expect(calls).toEqual([['sweep', 'ds.csv', options]]);
    expect((await run(['sweep', 'ds.csv', '--unit', '1'])).told?.key).toBe('usage.unknownOption');
  });

  it('understands diff of two audits', async () => {
    const { calls } = await run(['diff', 'cu.json', 'moi.json', '-o', 'x.html', '--checklist-before', 'cu']);
    expect(calls).toEqual([['diff', 'cu.json', 'moi.json', { out: ['x.html'], checklistBefore: 'cu' }]]);
  });

  it('understands matrix, with several outputs', async () => {
    const { calls } = await run(['matrix', 'a', '-o', 'x.csv', '--out', 'y.xlsx', '--lang', 'en']);
    expect(calls).toEqual([['matrix', ['a'], { out: ['x.csv', 'y.xlsx'] }]]);
  });

  it.each<[string[], unknown[]]>([
    [
      ['init', 'moi', '--title-en', 'New'],
      ['init', 'moi', { titleEn: 'New' }],
    ],
    [
      ['add', 'x', '--dir', 'moi'],
      ['add', 'x', { dir: 'moi' }],
    ],
    [['validate'], ['validate', undefined, {}]],
    [
      ['validate', 'moi', '--notes'],
      ['validate', 'moi', { notes: true }],
    ],
    [
      ['build', 'moi', '--out', 'ra'],
      ['build', 'moi', { out: 'ra' }],
    ],
    [
      ['diff', 'a', 'b', '--json', '--lang', 'en'],
      ['diff', 'a', 'b', { json: true }],
    ],
    [['docs'], ['docs', undefined, {}]],
  ])('understands checklist %j', async (args, call) => {
    expect((await run(['checklist', ...args])).calls).toMatchObject([call]);
  });

  it.each([
    [['audit'], 'usage.missingArgument', 'targets'],
    [['audit', 'a', '--khong'], 'usage.unknownOption', '--khong'],
    [['audit', 'a', '--round'], 'usage.missingValue', '--round <R>'],
    [['matrix', 'a'], 'usage.missingOption', '-o, --out <FILE>'],
    [['khong'], 'usage.unknownCommand', 'khong'],
  ])('%j: %s', async (args, key, name) => {
    const { told, calls } = await run(args);
    expect(told).toMatchObject({ key, exitCode: 2, values: { name } });
    expect(calls).toEqual([]);
  });

  it('knows its languages', async () => {
    expect((await run(['audit', 'a', '--lang', 'fr'])).told).toMatchObject({
      key: 'usage.language',
      exitCode: 2,
    });
  });

  it.each([
    ['vi', ['Cách dùng: niemyet [tùy chọn] [lệnh]', 'Lệnh:', 'Mã thoát: 0']],
    ['en', ['Usage: niemyet [options] [command]', 'Commands:', 'Exit codes: 0']],
  ] as const)('helps in %s', async (language, parts) => {
    const { shown, told } = await run(['--help'], language);
    expect(told).toBeUndefined();
    for (const part of parts) expect(shown).toContain(part);
  });

  it('says nothing in English where the help of a command is Vietnamese', async () => {
    const { shown } = await run(['audit', '--help']);
    expect(shown).not.toMatch(/Usage|Arguments|Options|Commands|default|options|display/);
    expect((await run(['help', 'matrix'])).shown).toContain('Cách dùng: niemyet matrix');
  });

  it('tells its version', async () => expect((await run(['--version'])).shown).toBe('1.2.3\n'));
});
