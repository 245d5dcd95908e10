import { Probe } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { contextOf, menu, OTHER_TEXT } from '../testing/site.ts';
import { runProbe } from './run.ts';

describe('runProbe', () => {
  it.each([
    { probe: 'section' },
    { probe: 'document' },
    { probe: 'table', columns: ['họ tên'] },
    { probe: 'form', purpose: 'message' },
    { probe: 'phrase', any: ['họ tên'] },
    { probe: 'link-to', hosts: ['dichvucong.gov.vn'] },
    { probe: 'freshness' },
    { probe: 'http', check: 'https' },
    { probe: 'page-health', check: 'accessibility' },
    { probe: 'ask' },
  ])('runs $probe on a portal that holds nothing of it', input => {
    const probe = Probe.parse(input);
    const { met, proofs } = runProbe(
      probe,
      contextOf({ '': menu({ 'Tiếp công dân': '#' }) + OTHER_TEXT }, { criteria: { available: probe } }),
    );
    expect(met).not.toBe(true);
    expect(proofs.filter(({ evidence }) => evidence.kind !== 'http' && evidence.kind !== 'text')).toEqual([]);
  });
});
