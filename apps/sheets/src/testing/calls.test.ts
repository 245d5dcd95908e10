import type { Calls } from '@niemyet/apps-script-lab';
import { describe, expect, it } from 'vitest';
import { importFiles, openAddon } from './lab.ts';
import { audits, fileOf, sealed } from './records.ts';

describe('service calls', () => {
  /** Calls in all, less those that make a grid larger: one a direction, only where the new rows do not fit. */
  const fixed = ({ total, byMethod }: Calls): number =>
    total - (byMethod['Sheet.insertRowsAfter'] ?? 0) - (byMethod['Sheet.insertColumnsAfter'] ?? 0);
  const moved = ({ byKind }: Calls): number => byKind.read + byKind.write;

  it('of an import and of the drawing do not depend on how many audits there are', async () => {
    const table: Record<string, number>[] = [];
    for (const size of [1, 5, 170, 3321]) {
      const lab = await openAddon();
      const measured = (work: () => void): Calls => {
        lab.resetCalls();
        work();
        return lab.calls;
      };
      const records = audits(size);
      const again = records.map(record => sealed({ ...record, id: `${record.id}-2` }));
      const matrices = [{ round: '2026-Q4', checklist: 'commune-portal' }];
      const first = measured(() => importFiles(lab, records.map(fileOf)));
      const made = measured(() => lab.serverRun('layOut', { language: 'vi', matrices }));
      const later = measured(() => importFiles(lab, again.map(fileOf)));
      const drawn = measured(() => lab.serverRun('layOut', { language: 'vi', matrices }));
      for (const chunk of [first, later]) expect(chunk.total).toBeLessThanOrEqual(12);
      table.push({
        audits: size,
        'first chunk': fixed(first),
        'later chunk': fixed(later),
        'reads and writes of a chunk': moved(later),
        'drawing, tabs new': fixed(made),
        'drawing, tabs there': fixed(drawn),
        'reads and writes of a drawing': moved(drawn),
      });
    }
    console.table(table);
    expect(table).toEqual(table.map(row => ({ ...table[0], audits: row.audits })));
  });
});
