import { readAuditRecord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { openAudit } from '../../session/open.ts';
import { HOME, html } from '../page.ts';
import { options, portal } from '../portal.ts';
import { audit, END, list, PAGES, path, verdicts } from './audit.ts';

describe('what fails', () => {
  it.each(['dns', 'timeout', 'tls-expired', 'blocked', 'robots'] as const)(
    '%s leaves all unreached, never failed',
    async failure => {
      const { record } = await audit({ '': { failure } });
      expect(record.status).toBe('unreachable');
      expect(new Set(record.findings.map(({ verdict }) => verdict))).toEqual(new Set(['unreached']));
      expect(record.findings[0]?.machine.detail).toEqual({ tries: 3, problem: failure });
      expect(record.scores).toMatchObject({ total: null, grade: null });
      expect(readAuditRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
    },
  );
  it('on one page leaves the others', async () => {
    const { record } = await audit({ ...PAGES, ns: { failure: 'timeout' }, tin: { failure: 'reset' } });
    expect(record.status).toBe('complete');
    expect(verdicts(record)).toMatchObject({ reception: 'pass satisfied', budget: 'review lead-not-opened' });
    expect(record.pages.find(visit => path(visit) === 'ns')).toMatchObject({ failure: 'timeout', bytes: 0 });
  });
  it('with a status of an error is no page', async () => {
    const { record } = await audit({
      '': {
        kind: 'html',
        finalUrl: HOME,
        status: 503,
        fetchedAt: END.finishedAt,
        bytes: 9,
        html: html(PAGES['']),
        rendered: false,
      },
    });
    expect(record).toMatchObject({ status: 'unreachable', pages: [{ status: 503, failure: 'http-status' }] });
  });
  it('notes a file in place of a page', async () => {
    const { record } = await audit({ ...PAGES, lich: { file: 'application/pdf' } });
    expect(record.pages.find(visit => path(visit) === 'lich')).toMatchObject({
      failure: 'not-html',
      bytes: 9,
    });
  });
  it('stays interrupted where the user stopped it', async () => {
    const session = openAudit(list, options());
    const request = session.next();
    if (request === null) throw new Error('nothing asked');
    session.add(request, portal(PAGES).answer(request));
    expect(session.finish({ ...END, interrupted: true }).status).toBe('interrupted');
  });
});
