import { readAuditRecord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { openAudit } from '../../session/open.ts';
import { runAudit } from '../../session/run.ts';
import { HOME } from '../page.ts';
import { options, portal } from '../portal.ts';
import { menu } from '../site.ts';
import { audit, END, list, path, RECEPTION, verdicts } from './audit.ts';

describe('documents', () => {
  const FILES = {
    '': menu({ 'Công khai ngân sách': '/ns', 'Tiếp công dân': '/lich' }),
    lich: RECEPTION,
    ns: '<h1>Ngân sách</h1><p><a href="/ns.pdf">Báo cáo công khai ngân sách năm 2026</a></p><p><a href="/cu.pdf">Báo cáo công khai ngân sách năm 2025</a></p>',
    'ns.pdf': { document: { scan: true } },
    'cu.pdf': { document: { scan: true } },
  };
  const opening = { canOpenDocuments: true };

  it('are not asked for where no one can open them', async () => {
    const { asked, record } = await audit(FILES);
    expect(asked.map(path)).not.toContain('ns.pdf');
    expect(verdicts(record)).toMatchObject({ budget: 'pass satisfied' });
  });

  it('are opened after the pages, told apart from them, and counted apart', async () => {
    const { asked, record, session } = await audit(FILES, { ...opening, limits: { maxPages: 3 } });
    expect(asked.slice(3).map(({ url, kind, reason }) => [url.slice(HOME.length), kind, reason])).toEqual([
      ['ns.pdf', 'document', 'document:budget'],
      ['cu.pdf', 'document', 'document:budget'],
    ]);
    expect(session.progress()).toMatchObject({ pagesRead: 3 });
    expect(record.pages.at(-1)).toMatchObject({ reason: 'document:budget', document: { scan: true } });
    expect(readAuditRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
  });

  it('are partial where all that was opened is a scan, and never a fail', async () => {
    expect(verdicts((await audit(FILES, opening)).record)).toMatchObject({ budget: 'partial scan-not-read' });
  });

  it('leave a verdict as it was where they cannot be read', async () => {
    const broken = { document: { problem: 'document-broken' as const } };
    const { record } = await audit({ ...FILES, 'ns.pdf': broken, 'cu.pdf': { failure: 'timeout' } }, opening);
    expect(verdicts(record)).toMatchObject({ budget: 'pass satisfied' });
    expect(record.pages.slice(-2).map(({ failure }) => failure)).toEqual(['document-broken', 'timeout']);
  });

  it('stay within their number', async () => {
    const { asked } = await audit(FILES, { ...opening, limits: { maxDocuments: 1 } });
    expect(asked.filter(({ kind }) => kind === 'document')).toHaveLength(1);
  });

  it('are opened by no audit of a single page', async () => {
    const { asked } = await audit({ '': FILES.ns }, { ...opening, scope: 'page' });
    expect(asked).toHaveLength(1);
  });

  it('are the same when the audit goes on after any step', async () => {
    const { record, steps } = await audit(FILES, opening);
    for (let cut = 1; cut < steps.length; cut++) {
      const again = openAudit(list, options(opening));
      for (const step of steps.slice(0, cut)) again.replay(JSON.parse(JSON.stringify(step)));
      await runAudit(again, portal(FILES));
      expect(again.finish(END).findings).toEqual(record.findings);
      expect(again.finish(END).pages).toHaveLength(record.pages.length);
    }
  });
});
