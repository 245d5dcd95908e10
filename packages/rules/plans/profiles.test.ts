import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../src/fixtures/checklist.ts';
import { planFiles, planOf, plans } from '../src/fixtures/plans.ts';
import { planChecklist, portalIndicators, readChecklist } from '../src/index.ts';

describe('the plans as checklists', () => {
  const listed: readonly string[] =
    (planFiles.find(({ path }) => path === 'indicators.yaml')?.text ?? '').match(/(?<=^ {2}- ).+$/gm) ?? [];
  const encoded = readdirSync(new URL('../checklists/commune-portal/indicators/', import.meta.url))
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.slice(0, -'.yaml'.length));

  it('may name the 70 indicators, among them all that are written', () => {
    expect(new Set(listed).size).toBe(70);
    expect(encoded.filter(id => !listed.includes(id))).toEqual([]);
  });

  it.each(plans.map(({ id }) => id))('%s keeps what the checklist has of what it asks', id => {
    const plan = planOf(id);
    const base = checklist(encoded.map(each => indicator(each)));
    const profile = planChecklist(plan, base);
    expect(readChecklist(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
    const asked = new Set(portalIndicators(plan));
    expect(profile?.indicators.map(each => each.id)).toEqual(encoded.filter(each => asked.has(each)));
    expect(profile?.title).toEqual(plan.title);
  });
});
