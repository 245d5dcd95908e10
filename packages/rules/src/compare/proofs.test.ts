import { describe, expect, it } from 'vitest';
import { audit, evidence, finding, visit } from '../fixtures/audit.ts';
import { proofPages, reopenedProofs } from './proofs.ts';

const AT = 'https://hoaan.example.gov.vn';
const page = (path: string, over = {}) => visit({ url: `${AT}${path}`, finalUrl: `${AT}${path}`, ...over });
const earlier = audit({ pages: [page('/'), page('/lich'), page('/ngan-sach')] });
const proved = finding('reception', 'pass', {
  evidence: [evidence({ page: 1 }), evidence({ role: 'lead', page: 0 }), evidence({ page: 1, text: 'khác' })],
});

describe('proofPages', () => {
  it('names each page of a proof once, and none of a lead', () => {
    expect(proofPages(earlier, proved)).toEqual([`${AT}/lich`]);
  });
  it('leaves out a page the record does not have', () => {
    expect(proofPages(earlier, finding('a', 'pass', { evidence: [evidence({ page: 9 })] }))).toEqual([]);
  });
});

describe('reopenedProofs', () => {
  it.each([
    ['read', [page('/lich')]],
    ['read', [page('/cu', { finalUrl: 'http://www.hoaan.example.gov.vn/lich/' })]],
    ['read', [page('/lich', { status: 0, failure: 'timeout' }), page('/lich')]],
    ['read', [page('/lich'), page('/lich', { status: 503, failure: 'http-status' })]],
    ['gone', [page('/lich', { status: 404, failure: 'http-status' })]],
    ['failed', [page('/lich', { status: 503, failure: 'http-status' })]],
    [
      'failed',
      [
        page('/lich', { status: 404, failure: 'http-status' }),
        page('/lich', { status: 0, failure: 'reset' }),
      ],
    ],
    ['unopened', [page('/khac')]],
  ])('%s', (state, pages) => {
    expect(reopenedProofs(earlier, proved, audit({ pages: [page('/'), ...pages] })).state).toBe(state);
  });

  it('names the page that failed before one that was not opened', () => {
    const two = finding('reception', 'pass', { evidence: [evidence({ page: 2 }), evidence({ page: 1 })] });
    const later = audit({ pages: [page('/'), page('/lich', { status: 0, failure: 'timeout' })] });
    expect(reopenedProofs(earlier, two, later)).toEqual({
      state: 'failed',
      page: `${AT}/lich`,
      problem: 'timeout',
      status: 0,
    });
  });

  it('asks for nothing where nothing was proved, and where the portal moved', () => {
    expect(reopenedProofs(earlier, finding('a', 'pass'), audit()).state).toBe('read');
    const moved = audit({ unit: { ...earlier.unit, url: 'https://moi.example.gov.vn/' } });
    expect(reopenedProofs(earlier, proved, moved).state).toBe('gone');
  });
});
