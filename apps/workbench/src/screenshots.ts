/// <reference lib="dom" />
/** `npm run screenshots`: pictures of what the README shows, in both languages, into `docs/images`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openChromium, provideChromium } from '@niemyet/chromium';
import { auditToHtml, matrixToHtml } from '@niemyet/report';
import { type AuditRecord, buildMatrix, type Language } from '@niemyet/rules';
import { portalById, SAMPLE_DATE, SAMPLE_ROUND, serveAll, unitAt } from '@niemyet/sample-portals';
import type { BrowserContext, Page } from 'playwright-core';
import { dropFiles, openSidebar } from '../../sheets/src/browser/sidebar-page.ts';
import { buildFirst } from './build.ts';
import { loadChecklist } from './checklist.ts';
import { ROOT } from './root.ts';
import { auditByCli } from './start/by-cli.ts';
import { EXTENSION } from './start/by-extension.ts';
import { type PanelEntry, panelAddress, recordFromPanel, startInPanel } from './start/panel.ts';

const IMAGES = join(ROOT, 'docs/images');
/** The indicator shown with its evidence. */
const SHOWN = 'citizen-reception-schedule';

const shoot = (page: Page, name: string) => page.screenshot({ path: join(IMAGES, `${name}.png`) });

/** The panel on a finished audit, one finding open. */
async function shootPanel(executablePath: string, entry: PanelEntry, lang: Language): Promise<void> {
  const context = await openChromium({ executablePath, extensionDir: EXTENSION, lang });
  try {
    const panel = await context.newPage();
    await panel.setViewportSize({ width: 400, height: 820 });
    await panel.goto(await panelAddress(context));
    await startInPanel(panel, entry);
    await recordFromPanel(panel, entry.unit.code);
    await panel.getByTestId('score').waitFor();
    // Without the pointer over a finding.
    await panel.mouse.move(0, 0);
    await shoot(panel, `panel-${lang}`);
    const finding = panel.locator(`[data-indicator="${SHOWN}"]`);
    await finding.locator('summary').first().click();
    // Under the headers of the panel and of the dimension, which stay.
    await finding.evaluate(element => scrollBy(0, element.getBoundingClientRect().top - 116));
    await panel.mouse.move(0, 0);
    await shoot(panel, `finding-${lang}`);
  } finally {
    await context.close();
  }
}

/** The sidebar after an import of all audits, one file of them damaged. */
async function shootSidebar(records: readonly AuditRecord[], lang: Language): Promise<void> {
  const sidebar = await openSidebar(join(ROOT, 'apps/sheets/dist/addon'), lang);
  try {
    const files = records.map(record => ({ name: `${record.unit.code}.json`, text: JSON.stringify(record) }));
    const damaged = { name: 'x.json', text: (files[0]?.text ?? '').slice(0, 200) };
    await dropFiles(sidebar.page, [...files, damaged]);
    await sidebar.page.locator('.group.imported').waitFor();
    await shoot(sidebar.page, `sidebar-${lang}`);
  } finally {
    await sidebar.close();
  }
}

async function shootHtml(context: BrowserContext, name: string, html: string, width: number) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 760 });
  await page.setContent(html);
  await shoot(page, name);
  await page.close();
}

await mkdir(IMAGES, { recursive: true });
await buildFirst('build');
const checklist = await loadChecklist();
const executablePath = await provideChromium({ onInstall: command => console.error(command) });
const served = await serveAll();
try {
  const entries = served.map(({ id, url }) => ({
    unit: unitAt(portalById(id), url),
    round: SAMPLE_ROUND,
    on: SAMPLE_DATE,
  }));
  const [first] = entries;
  if (first === undefined) throw new Error('no sample portal is served');
  for (const lang of ['vi', 'en'] as const) await shootPanel(executablePath, first, lang);
  const records = await auditByCli(entries, record => console.error(record.unit.name));
  for (const lang of ['vi', 'en'] as const) await shootSidebar(records, lang);
  const matrix = buildMatrix(checklist, SAMPLE_ROUND, records);
  const context = await openChromium({ executablePath });
  try {
    for (const language of ['vi', 'en'] as const) {
      const html = matrixToHtml(matrix, records, { language, checklist });
      await shootHtml(context, `matrix-${language}`, html, 1200);
      const [record] = records;
      if (record)
        await shootHtml(context, `report-${language}`, auditToHtml(record, checklist, { language }), 900);
    }
  } finally {
    await context.close();
  }
} finally {
  await Promise.all(served.map(portal => portal.close()));
}
