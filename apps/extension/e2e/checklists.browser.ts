import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { AuditRecord } from '@niemyet/rules';
import { portalById, SAMPLE_DATE, SAMPLE_ROUND, servePortal, unitAt } from '@niemyet/sample-portals';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byCli, found } from './command-line.ts';
import { exported, findings, openBrowser, openOptions, openPanel, start } from './panel.ts';

const run = promisify(execFile);
const EXAMPLE = join(import.meta.dirname, '..', '..', '..', 'packages', 'example-checklist');
const CLI = dirname(createRequire(import.meta.url).resolve('@niemyet/cli/package.json'));
const PLAN = 'dak-lak-papi-2024';

/** The built checklist out of the package's tarball, as whoever got the package has it. */
async function fromTarball(folder: string): Promise<string> {
  await run('node', [join(CLI, 'bin', 'niemyet.js'), 'checklist', 'build', EXAMPLE]);
  const quiet = ['--ignore-scripts', '--offline', '--loglevel=error'];
  const { stdout } = await run('npm', ['pack', EXAMPLE, '--pack-destination', folder, '--json', ...quiet]);
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  await run('tar', ['-xzf', join(folder, packed?.filename ?? ''), '-C', folder]);
  return join(folder, 'package', 'dist', 'checklist.json');
}

describe('a checklist of someone else', () => {
  let folder: string;
  let file: string;
  let context: BrowserContext;
  let options: Page;
  let panel: Page;
  let served: Awaited<ReturnType<typeof servePortal>>;
  const portal = portalById('an-hac');
  const unit = () => unitAt(portal, served.url);
  const audit = async (checklist: RegExp): Promise<AuditRecord> => {
    await panel.getByTestId('start').waitFor();
    const option = panel.locator('#checklist option').filter({ hasText: checklist });
    await option.waitFor({ state: 'attached' });
    const choice = (await option.getAttribute('value')) ?? '';
    await start(panel, { unit: unit(), on: SAMPLE_DATE, round: SAMPLE_ROUND, checklist: choice });
    await findings(panel);
    return exported(panel);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'niemyet-example-'));
    file = await fromTarball(folder);
    served = await servePortal('an-hac');
    context = await openBrowser();
    options = await openOptions(context);
    panel = await openPanel(context);
  });
  afterAll(async () => {
    await context.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is refused where it is none, with what to do', async () => {
    const wrong: [string, string, string][] = [
      ['checklist.yaml', await readFile(join(EXAMPLE, 'checklist.yaml'), 'utf8'), 'niemyet checklist build'],
      ['package.json', await readFile(join(EXAMPLE, 'package.json'), 'utf8'), 'schema'],
      ['moi.json', '{"schema":"niemyet/checklist@99"}', 'mới hơn'],
      ['sua.json', (await readFile(file, 'utf8')).replace(/"weight":\s*\d+/, '"weight":77'), 'đã bị sửa'],
      ['to.json', ' '.repeat(5_000_001), '5 MB'],
    ];
    for (const [name, text, said] of wrong) {
      await writeFile(join(folder, name), text);
      await options.getByTestId('load').setInputFiles(join(folder, name));
      await options.locator('[role=alert] .callout', { hasText: said }).waitFor();
    }
    expect(await options.locator('[data-choice^="loaded:"]').count()).toBe(0);
  });

  it('is loaded out of its package, with its digest', async () => {
    await options.getByTestId('load').setInputFiles(file);
    await options.locator('[role=status] .callout').waitFor();
    const row = options.locator('[data-choice^="loaded:"]');
    const { digest } = JSON.parse(await readFile(file, 'utf8')) as { digest: string };
    await row.getByText('Mã kiểm tra').click();
    expect(await row.getByTestId('digest').textContent()).toBe(digest);
    await options.reload();
    await row.waitFor();
  });

  it('gives the findings that the command line gives', async () => {
    const record = await audit(/1\.0\.0/);
    const { id, version, digest } = JSON.parse(await readFile(file, 'utf8')) as AuditRecord['checklist'];
    expect(record.checklist).toEqual({ id, version, digest });
    expect(record.findings).toHaveLength(3);
    expect(found(record)).toEqual(found(await byCli(unit(), ['--checklist', file])));
  });

  it('stays with its audits when it is taken off the list', async () => {
    const title = await panel.locator('.finding-title').first().textContent();
    await options.getByTestId('unload').click();
    await options.getByTestId('unload-yes').click();
    await options.locator('[data-choice^="loaded:"]').waitFor({ state: 'detached' });
    await panel.reload();
    await panel.getByTestId('audit').click();
    await findings(panel);
    expect(await panel.locator('.finding-title').first().textContent()).toBe(title);
    await panel.getByTestId('home').click();
    // The list is asked of the store: the plans stand in it once it is there.
    await panel.locator('#checklist optgroup').nth(1).waitFor({ state: 'attached' });
    expect(await panel.locator('#checklist optgroup').count()).toBe(2);
    expect(await panel.inputValue('#checklist')).toBe('built-in:commune-portal');
  });

  it('may be a plan’s: the portal is audited for what that plan asks', async () => {
    const title = JSON.parse(
      await readFile(createRequire(import.meta.url).resolve(`@niemyet/rules/plans/${PLAN}.json`), 'utf8'),
    ) as { title: { vi: string } };
    const record = await audit(new RegExp(title.title.vi.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    expect(record.checklist.id).toBe(PLAN);
    expect(found(record)).toEqual(found(await byCli(unit(), ['--checklist', PLAN])));
  });
});
