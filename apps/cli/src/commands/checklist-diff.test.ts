import { expect, it } from 'vitest';
import { authored, edit, INDICATOR } from '../fixtures/authored.ts';
import { contextOf } from '../fixtures/context.ts';
import { runDiff } from './checklist-diff.ts';

it('compares two folders, in words and as JSON', async () => {
  const [before, after] = [await authored(), await authored()];
  edit(after, INDICATOR, text => text.replace('weight: 1', 'weight: 3').replace('days: 100', 'days: 50'));
  const words = contextOf();
  expect(await runDiff(before, after, {}, words.context)).toBe(0);
  expect(words.out()).toContain('    weight: 1 → 3\n    criteria.timely.days: 100 → 50\n');
  const json = contextOf();
  expect(await runDiff(before, after, { json: true }, json.context)).toBe(0);
  expect(JSON.parse(json.out())).toMatchObject({
    added: [],
    removed: [],
    changed: [{ weight: { before: 1, after: 3 }, fields: [{ field: 'criteria.timely.days' }] }],
  });
});
