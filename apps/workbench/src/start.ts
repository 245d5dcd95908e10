/** `npm start`: the sample portals, from their pages to the matrix. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { matrixToTerminal } from '@niemyet/report';
import { type AuditRecord, buildMatrix } from '@niemyet/rules';
import { PORTALS, portalById, SAMPLE_DATE, SAMPLE_ROUND, serveAll, unitAt } from '@niemyet/sample-portals';
import { buildFirst } from './build.ts';
import { loadChecklist } from './checklist.ts';
import { ROOT } from './root.ts';
import { auditAll } from './start/audit.ts';
import { compareExpected } from './start/compare.ts';
import { importIntoSheet, rowsInSheet } from './start/import.ts';
import { writeResults } from './start/results.ts';
import { languageOf, say } from './start/words.ts';

const OUT = join(ROOT, 'out');
const { values } = parseArgs({
  options: { lang: { type: 'string' }, cli: { type: 'boolean', default: false } },
});
const language = languageOf(values.lang, process.env);
const tell = (text: string) => console.log(text);

tell(say(language, 'building'));
await buildFirst('build');
const checklist = await loadChecklist();
const served = await serveAll();
const totals = { expected: 0, agree: 0 };

function tellAudit(record: AuditRecord): void {
  const portal = PORTALS.find(({ unit }) => unit.code === record.unit.code);
  if (portal === undefined) return;
  const { expected, agree, differences } = compareExpected(
    portal,
    checklist.indicators.map(({ id }) => id),
    record.findings,
  );
  totals.expected += expected;
  totals.agree += agree;
  const total = record.scores.total?.toLocaleString(language) ?? '–';
  const pages = record.pages.length;
  tell(`  ${say(language, 'audited', { unit: record.unit.name, total, pages, agree, expected })}`);
  for (const { indicator, wanted, found = '–', because, reasons = '' } of differences) {
    tell(
      `  ${say(language, 'difference', { indicator, wanted, found: `${found} ${reasons}`.trim(), because })}`,
    );
  }
}

try {
  const entries = served.map(({ id, url }) => ({
    unit: unitAt(portalById(id), url),
    round: SAMPLE_ROUND,
    on: SAMPLE_DATE,
  }));
  const records = await auditAll(entries, { language, cli: values.cli }, tell, tellAudit);
  const matrix = buildMatrix(checklist, SAMPLE_ROUND, records);
  const sheet = importIntoSheet(records, language);
  const inSheet = rowsInSheet(matrix, sheet.matrix);
  const files = await writeResults(OUT, matrix, records, checklist, language);

  const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
  tell(`\n${matrixToTerminal(matrix, { language, width: process.stdout.columns ?? 100, color })}\n`);
  const all = inSheet === records.length;
  const imported = { audits: all ? sheet.imported : records.length, found: inSheet, calls: sheet.calls };
  tell(say(language, all ? 'imported' : 'notImported', imported));
  tell(say(language, 'agree', totals));
  tell(say(language, 'written'));
  for (const file of files) tell(`  ${relative(process.cwd(), join(OUT, file))}`);
  process.exitCode = all && totals.agree === totals.expected ? 0 : 1;
} finally {
  await Promise.all(served.map(portal => portal.close()));
}
