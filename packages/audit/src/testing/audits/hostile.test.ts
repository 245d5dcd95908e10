import { readAuditRecord } from '@niemyet/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../checklist.ts';
import { RECEPTION_TEXT } from '../site.ts';
import { audit } from './audit.ts';

describe('hostile pages', () => {
  const LONG = 'Thông báo lịch tiếp công dân '.repeat(2) + 'chữ'.repeat(700);
  const piece = fc.constantFrom(
    `<h1>${LONG}</h1>`,
    `<a href="/lich" title="${LONG}">${LONG}</a>`,
    `<a href="/x${'y'.repeat(5000)}">Lịch tiếp công dân</a>`,
    `<a href="/lich">Lịch tiếp công dân ngày 31/02/2026</a>`,
    `<a href="/b.pdf">Thông báo lịch tiếp công dân ngày 31.02.2026</a>`,
    `<h2>Lịch tiếp công dân</h2><table><tr><td>Ngày 99/99/2026<td>tiếp công dân<tr><td>1<td>2</table>`,
    `<form><textarea></textarea><button>${LONG}</button></form>`,
    `<nav><a href="/lich">Tiếp công dân</a></nav>`,
    `<p>Lịch tiếp công dân đang cập nhật</p>`,
    `${'<div>'.repeat(300)}<a href="/lich">Lịch tiếp công dân</a>`,
    `<title>${LONG}</title>`,
    RECEPTION_TEXT,
  );
  const checks = checklist([
    indicator(),
    indicator({
      id: 'doc',
      criteria: { available: { probe: 'document' }, timely: { probe: 'freshness', days: 90 } },
    }),
    indicator({ id: 'tab', criteria: { available: { probe: 'table', columns: ['ngày', 'tiếp công dân'] } } }),
    indicator({ id: 'form', criteria: { available: { probe: 'form', purpose: 'message' } } }),
    indicator({ id: 'who', criteria: { available: { probe: 'page-health', check: 'unit-identity' } } }),
    indicator({ id: 'fresh', criteria: { available: { probe: 'freshness', of: 'portal', days: 30 } } }),
  ]);
  it('still give a record that can be read, and no error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 6 }),
        fc.array(piece, { maxLength: 6 }),
        async (home, lich) => {
          const { record } = await audit({ '': home.join(''), lich: lich.join('') }, {}, checks);
          expect(readAuditRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
          expect(record.findings.map(({ verdict }) => verdict)).not.toContain('error');
        },
      ),
      { numRuns: 60 },
    );
  });
});
