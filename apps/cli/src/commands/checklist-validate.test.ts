import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { authored, edit, INDICATOR } from '../fixtures/authored.ts';
import { contextOf } from '../fixtures/context.ts';
import { runValidate } from './checklist-validate.ts';

async function run(cwd: string, named: string | undefined, options = {}, language: 'vi' | 'en' = 'en') {
  const world = contextOf(null, { cwd, language });
  const code = await runValidate(named, options, world.context);
  return { code, lines: world.out().trimEnd().split('\n') };
}

describe('niemyet checklist validate', () => {
  it('passes a new checklist, showing some notes or all', async () => {
    const cwd = join(await authored(), '..');
    const some = await run(cwd, 'mine');
    expect(some.code).toBe(0);
    expect(some.lines[0]).toMatch(
      /^Note: mine\/checklist\.yaml:\d+: description\.vi: still the words of the template/,
    );
    expect(some.lines.at(-1)).toBe(
      'mine 0.1.0: valid; 1 indicators, 3 of 3 sample pages as they should be, 14 notes.',
    );
    const all = await run(cwd, 'mine', { notes: true });
    expect(all.lines.length).toBe(15);
    expect(some.lines.length).toBe(12);
  });

  it('fails with every problem on a line, in the language of the user', async () => {
    const cwd = await authored();
    edit(cwd, INDICATOR, text => text.replace('weight: 1', 'weight: nặng').replace('severity', 'severty'));
    const { code, lines } = await run(cwd, '.', {}, 'vi');
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^indicators\/.+\.yaml:\d+: .*severity: thiếu mục bắt buộc/),
      expect.stringMatching(/^indicators\/.+\.yaml:\d+: severty: không có mục tên “severty”/),
      expect.stringMatching(/^indicators\/.+\.yaml:\d+: weight: sai kiểu: cần số, đang là chuỗi ký tự/),
      expect.stringMatching(/^\.: 3 lỗi\./),
    ]);
  });

  it('keeps what a file says off the terminal’s controls', async () => {
    const cwd = await authored();
    edit(cwd, INDICATOR, text => text.replace('local-duties', '"\\e[31mred"'));
    const { lines } = await run(cwd, '.');
    expect(lines.join('\n')).not.toContain('\u001b');
  });
});
