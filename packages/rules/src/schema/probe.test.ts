import { describe, expect, it } from 'vitest';
import { Probe } from './probe.ts';

describe('Probe', () => {
  it('fills in what an author may leave out', () => {
    expect(Probe.parse({ probe: 'section' })).toEqual({
      probe: 'section',
      accept: ['items', 'documents', 'table', 'text'],
      minItems: 1,
    });
    expect(Probe.parse({ probe: 'freshness', period: { kind: 'quarter', dueDays: 15 } })).toEqual({
      probe: 'freshness',
      of: 'proof',
      minItems: 1,
      period: { kind: 'quarter', dueDays: 15, acceptBack: 0 },
    });
  });

  it.each([
    { probe: 'ask' },
    { probe: 'document', fileTypes: ['pdf'], fileRequired: true },
    { probe: 'table', columns: ['Họ và tên', 'Chức vụ'] },
    { probe: 'form', purpose: 'message', hosts: ['pakn.dichvucong.gov.vn'] },
    { probe: 'phrase', facts: ['address'], where: 'home' },
    { probe: 'link-to', hosts: ['dichvucong.gov.vn'] },
    { probe: 'http', check: 'https' },
    { probe: 'page-health', check: 'spam' },
  ])('takes $probe', probe => {
    expect(Probe.safeParse(probe).success).toBe(true);
  });

  it.each([
    ['an unknown probe', { probe: 'guess' }],
    ['no probe', {}],
    ['a field of another probe', { probe: 'ask', minItems: 1 }],
    ['a count of none', { probe: 'section', minItems: 0 }],
    ['an address for a host', { probe: 'link-to', hosts: ['https://dichvucong.gov.vn'] }],
    ['a host with capitals', { probe: 'link-to', hosts: ['DichVuCong.gov.vn'] }],
    ['a type with its dot', { probe: 'document', fileTypes: ['.pdf'] }],
    ['a phrase of one letter', { probe: 'phrase', any: ['a'] }],
    ['an empty list of phrases', { probe: 'table', columns: [] }],
  ])('refuses %s', (_, probe) => {
    expect(Probe.safeParse(probe).success).toBe(false);
  });
});
