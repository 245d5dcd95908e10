import { describe, expect, it } from 'vitest';
import { contextOf } from '../fixtures/context.ts';
import { auditOptionsOf, type RawAuditOptions } from './audit-options.ts';

const { context } = contextOf();
const check = (raw: RawAuditOptions, targets = ['a.html']) => auditOptionsOf(raw, targets, context);

describe('auditOptionsOf', () => {
  it('fills in today, its quarter and the default checklist', () => {
    expect(check({})).toMatchObject({
      checklist: 'commune-portal',
      on: '2026-11-22',
      round: '2026-Q4',
      render: true,
      documents: true,
      unit: {},
    });
    expect(check({ on: '2026-02-01' }).round).toBe('2026-Q1');
  });

  it('takes what it is told', () => {
    const options = check({
      round: 'Đợt 1',
      unit: ' 12345 ',
      unitName: 'Xã A',
      level: 'department',
      province: 'Huế',
      url: 'https://xa.gov.vn',
      maxPages: '5',
      pause: '0',
      retryWait: '2',
      contact: 'mailto:a@b.vn',
      render: false,
    });
    expect(options).toMatchObject({
      round: 'Đợt 1',
      unit: { code: '12345', name: 'Xã A', level: 'department', province: 'Huế' },
      url: 'https://xa.gov.vn/',
      maxPages: 5,
      render: false,
      settings: { pauseMs: 0, homeSpacingMs: 2000, userAgent: 'NiemYet/0.0.0 (+mailto:a@b.vn)' },
    });
  });

  it('takes the contact from the environment', () => {
    const { settings } = auditOptionsOf({}, ['a'], {
      ...context,
      env: { NIEMYET_CONTACT: 'https://so.gov.vn' },
    });
    expect(settings.userAgent).toContain('+https://so.gov.vn)');
  });

  it.each<[string, RawAuditOptions, string[]]>([
    ['usage.date', { on: '22/11/2026' }, ['a']],
    ['usage.date', { on: '2026-02-30' }, ['a']],
    ['usage.number', { maxPages: '0' }, ['a']],
    ['usage.number', { maxPages: '1e3' }, ['a']],
    ['usage.number', { pause: '-1' }, ['a']],
    ['usage.level', { level: 'xã' }, ['a']],
    ['usage.text', { round: ' ' }, ['a']],
    ['usage.text', { unit: 'x'.repeat(41) }, ['a']],
    ['usage.scheme', {}, ['ftp://xa.gov.vn/']],
    ['usage.address', {}, ['https://']],
    ['usage.oneUnit', { unit: '1' }, ['a', 'b']],
    ['usage.oneUnit', { unitName: 'A' }, ['a', 'b']],
    ['usage.urlSaved', { url: 'https://xa.gov.vn/' }, ['https://xa.gov.vn/']],
    ['usage.scheme', { url: 'xa.gov.vn' }, ['a']],
    ['usage.contact', { contact: 'a\r\nX-Evil: 1' }, ['a']],
  ])('%s: %j', (key, raw, targets) => {
    expect(() => check(raw, targets)).toThrow(expect.objectContaining({ key, exitCode: 2 }));
  });
});
