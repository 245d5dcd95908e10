import { describe, expect, it } from 'vitest';
import { menu, siteOf } from '../testing/site.ts';
import { findAbout } from './about.ts';
import { governmentLink, hostAway } from './away.ts';
import { findLeads } from './leads.ts';

const link = (n: number, name: string) => `<li><a href="https://dvc.example.gov.vn/${n}">${name}</a></li>`;
const OTHERS = ['Đăng ký khai sinh', 'Đăng ký kết hôn', 'Chứng thực bản sao'];

describe('hostAway', () => {
  const away = (home: string) => {
    const { site, indicator } = siteOf({ '': home });
    return hostAway(findLeads(site, indicator));
  };
  it('is the other site that an entry of the subject leads to', () => {
    expect(away(menu({ 'Tiếp công dân': 'https://vidu.gov.vn/lich' }))).toBe('vidu.gov.vn');
  });
  it('is none that one of a list of procedures leads to', () => {
    const list = ['Tiếp công dân', ...OTHERS].map((name, n) => link(n, name)).join('');
    expect(away(`<ul>${list}</ul>`)).toBeNull();
  });
  it('is none that stands under an entry of the subject', () => {
    expect(
      away(`<nav><ul><li><a href="#">Tiếp công dân</a><ul>${link(1, 'Cổng khác')}</ul></li></ul></nav>`),
    ).toBeNull();
  });
});

describe('governmentLink', () => {
  const host = (body: string) => {
    const { site, indicator } = siteOf({ '': menu({ 'Tiếp công dân': '/lich' }), lich: body });
    return governmentLink(site, indicator, findAbout(site, indicator));
  };
  it('is the one site that a bare section leads to, whatever the link is called', () => {
    expect(host(`<h1>Tiếp công dân</h1><ul>${link(1, 'Xem tại đây')}</ul>`)).toBe('dvc.example.gov.vn');
  });
  it('is none where a section lists what another site holds of other subjects', () => {
    const list = OTHERS.map((name, n) => link(n, name)).join('');
    expect(host(`<h1>Tiếp công dân</h1><ul>${list}</ul>`)).toBeNull();
    expect(host(`<h1>Tiếp công dân</h1><ul>${list}${link(9, 'Lịch tiếp công dân')}</ul>`)).toBe(
      'dvc.example.gov.vn',
    );
  });
});
