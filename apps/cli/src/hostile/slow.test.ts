import { openAudit, runAudit } from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { LiveSource } from '../fetch/live.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { serve } from '../fixtures/server.ts';
import { NOW, settings } from '../fixtures/settings.ts';
import { SLOW_SERVERS } from './slow.ts';

describe('an audit of a portal that never comes to an end', () => {
  it.each(Object.entries(SLOW_SERVERS))('with %s ends by the clock, and says so', async (_, answerEvery) => {
    const url = `${await serve(answerEvery(20))}/`;
    const clock = { headersMs: 300, idleMs: 300, totalMs: 600 };
    const source = new LiveSource(
      url,
      settings(clock),
      async () => null,
      () => NOW,
    );
    const unit = { code: '1', name: 'Xã Hòa An', level: 'commune' as const, url };
    const opened = { id: 'a', unit, round: '2026-Q4', on: '2026-11-22', startedAt: NOW };
    const session = openAudit(CHECKLIST, opened);
    try {
      await runAudit(session, { fetch: (request, signal) => source.fetch(request, signal) });
    } finally {
      await source.close();
    }
    const record = session.finish({ finishedAt: NOW });
    expect(record.status).toBe('unreachable');
    expect(record.pages.map(({ failure }) => failure)).toEqual(['timeout']);
    expect(record.findings.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  });
});
