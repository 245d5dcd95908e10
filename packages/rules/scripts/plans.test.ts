import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemLine } from '../src/authoring/index.ts';
import { readAgencies, readPlan } from '../src/index.ts';
import { generatePlans } from './plans.ts';

const PLANS = fileURLToPath(new URL('../plans', import.meta.url));
const KEPT = ['agencies.yaml', 'indicators.yaml', 'duc-hop-papi-2023'];
let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'plans-'));
  for (const name of KEPT) await cp(join(PLANS, name), join(home, 'plans', name), { recursive: true });
});
afterEach(() => rm(home, { recursive: true, force: true }));

const written = (path: string) => readFile(join(home, 'dist', path), 'utf8');

describe('generatePlans', () => {
  it('writes plans and agencies that read back, and the schemas', async () => {
    expect((await generatePlans(home)).problems).toEqual([]);
    expect((await readdir(join(home, 'dist', 'plans'))).sort()).toEqual([
      'agencies.json',
      'duc-hop-papi-2023.json',
    ]);
    expect(readPlan(JSON.parse(await written('plans/duc-hop-papi-2023.json')))).toMatchObject({
      ok: true,
      value: { id: 'duc-hop-papi-2023' },
    });
    expect(readAgencies(JSON.parse(await written('plans/agencies.json')))).toMatchObject({ ok: true });
    expect(JSON.parse(await written('schemas/plan.schema.json'))).toMatchObject({ title: 'niemyet/plan@1' });
  });

  it('writes the same bytes again', async () => {
    await generatePlans(home);
    const first = await written('plans/duc-hop-papi-2023.json');
    await generatePlans(home);
    expect(await written('plans/duc-hop-papi-2023.json')).toBe(first);
  });

  it('writes no plan where one has a problem', async () => {
    const path = join(home, 'plans', 'duc-hop-papi-2023', 'plan.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('level: commune', 'level: hamlet'));
    const { problems } = await generatePlans(home);
    expect(problems.map(problem => problemLine(problem, 'en'))).toEqual([
      'duc-hop-papi-2023/plan.yaml:6: level: value not allowed; choose one of: province, department, district, commune',
    ]);
    await expect(written('plans/duc-hop-papi-2023.json')).rejects.toThrow(/ENOENT/);
  });
});
