import { expect, it } from 'vitest';
import { dateInName } from './name-date.ts';

const of = (path: string) => dateInName(`https://xa.gov.vn${path}`, '2026-11-20');

it.each([
  ['/files/bc-20261014.pdf', '2026-10-14'],
  ['/files/bc-2026-10-14.pdf', '2026-10-14'],
  ['/files/BC_14.10.2026.docx', '2026-10-14'],
  ['/files/14102026.xlsx', '2026-10-14'],
  ['/uploads/2026/09/bc.pdf', '2026-09-01'],
  ['/uploads/2026/09/bc-14102026.pdf', '2026-10-14'],
])('%s was posted on %s', (path, date) => expect(of(path)).toBe(date));

it.each([
  '/files/bc.pdf',
  '/files/02623822026.pdf',
  '/files/bc-20271014.pdf',
  '/files/99999999.pdf',
  '/2026/10/tin',
])('%s says no day', path => expect(of(path)).toBeUndefined());
