import { type Unit, Unit as UnitSchema } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import type { Target } from './target.ts';
import { unitOf } from './unit.ts';

const url = 'https://hoaan.gov.vn/';
const target: Target = { kind: 'portal', name: url, url };
const listed = (code: string, at: string): Unit => ({ code, name: `Xã ${code}`, level: 'commune', url: at });

describe('unitOf', () => {
  it('tells what it can from the address and the title', () => {
    const unit = unitOf(target, url, '  Xã\u202e Hòa An ', {});
    expect(unit).toEqual({ code: 'hoaan.gov.vn', name: 'Xã Hòa An', level: 'commune', url });
    expect(UnitSchema.safeParse(unit).success).toBe(true);
  });

  it('is named by its code where there is no title, and never too long', () => {
    expect(unitOf(target, url, '', {}).name).toBe('hoaan.gov.vn');
    expect(UnitSchema.safeParse(unitOf(target, url, 'x'.repeat(999), {})).success).toBe(true);
  });

  it('believes the user before the roster, and the roster before the page', () => {
    const roster = [{ ...listed('00001', 'http://www.hoaan.gov.vn/trang-chu'), province: 'Quảng Trị' }];
    const here = [{ ...listed('00001', 'http://www.hoaan.gov.vn'), province: 'Quảng Trị' }];
    expect(unitOf(target, url, 'T', { roster }).code).toBe('hoaan.gov.vn');
    expect(unitOf(target, url, 'T', { roster: here })).toMatchObject({
      code: '00001',
      province: 'Quảng Trị',
    });
    expect(unitOf(target, url, 'T', { roster: here, code: '9', level: 'province' })).toMatchObject({
      code: '9',
      name: 'Xã 00001',
      level: 'province',
    });
  });

  it('knows the unit that was asked for where its portal has moved', () => {
    const moved = 'https://tinh.gov.vn/hoaan/';
    const roster = [listed('0', 'https://tinh.gov.vn/'), listed('1', url)];
    expect(unitOf(target, moved, '', { roster })).toMatchObject({ code: '1', url: moved });
  });

  it('finds the unit by its path on a host that several share', () => {
    const roster = [
      listed('0', 'https://tinh.gov.vn/'),
      listed('1', 'https://tinh.gov.vn/xa-a'),
      listed('2', 'https://tinh.gov.vn/xa-ab'),
    ];
    const code = (at: string) => unitOf(target, at, '', { roster }).code;
    expect(code('https://tinh.gov.vn/xa-a/')).toBe('1');
    expect(code('https://tinh.gov.vn/xa-ab')).toBe('2');
    expect(code('https://tinh.gov.vn/xa-abc')).toBe('0');
  });
});
