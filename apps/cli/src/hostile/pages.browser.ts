import { AuditRecord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { serve } from '../fixtures/server.ts';
import { runMeasured } from './measured.ts';
import { HOSTILE_SERVERS } from './pages.ts';

const MEMORY = 512 * 2 ** 20;

describe('an audit of a portal that means ill, in a process of its own', () => {
  it.each(Object.entries(HOSTILE_SERVERS))(
    'with %s ends with a record, in less than 512 MB',
    { timeout: 300_000 },
    async (name, { answer, failure }) => {
      const origin = await serve(answer);
      const run = await runMeasured([
        'audit',
        `${origin}/`,
        '--json',
        '-',
        '--no-render',
        '--max-pages',
        '40',
      ]);
      process.stderr.write(`${name}: ${(run.memory / 2 ** 20).toFixed(0)} MB, ${run.cpuMs.toFixed(0)} ms\n`);
      const record = AuditRecord.parse(JSON.parse(run.stdout));
      expect(record.pages[0]?.failure).toBe(failure);
      expect(record.status).toBe(failure === undefined ? 'complete' : 'unreachable');
      expect(record.pages.length).toBeLessThanOrEqual(40);
      expect(run.memory).toBeLessThan(MEMORY);
    },
  );
});
