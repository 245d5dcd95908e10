import { hostOf, isOnSite } from '../frontier/address-key.ts';
import type { Item } from './items.ts';

/** Former service portals, closed on 1 July 2025: `dichvucong.<tỉnh>.gov.vn`, `motcua.<huyện>.<tỉnh>.gov.vn`. */
const PROVINCE_SERVICE =
  /^(?:(?:dichvucong|dvc|motcua|hcc)\.[a-z0-9-]+|(?:dichvucong|dvc|motcua)\.[a-z0-9-]+\.[a-z0-9-]+)\.gov\.vn$/;

/** Portals of ministries and national agencies, by the names they go under: those stay open. No province's begins so. */
const MINISTRY =
  /^[a-z]+\.(?:bo[a-z]*|mo[a-z]*|mard|mic|mpi|vss|baohiemxahoi|sbv|gdt|customs|thuedientu|haiquan|thanhtra|vpcp|ubdt|cema)\.gov\.vn$/;

/** Whether a host is a province's or a district's former service portal. The national one (`dichvucong.gov.vn`) is not. */
export function isProvinceServiceHost(host: string): boolean {
  return PROVINCE_SERVICE.test(host) && !MINISTRY.test(host);
}

/** A government site that is still there: a province's closed service portal is none. */
export function isGovernment(host: string): boolean {
  return (/\.gov\.vn$/.test(host) || host === 'chinhphu.vn') && !isProvinceServiceHost(host);
}

/** Social networks on which units keep a fanpage or channel. */
const SOCIAL = /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me|zalo\.me|zaloapp\.com|youtube\.com|tiktok\.com)$/;

let asked = '';
let isSocial = false;

/** Whether a host is a social network's: what stands there is not on the portal. Asked of one host again and again. */
export function isSocialNetwork(host: string): boolean {
  if (host === asked) return isSocial;
  asked = host;
  isSocial = SOCIAL.test(host);
  return isSocial;
}

/**
 * The host of another government site that an item opens, closed ones among them; null for files, for the unit's own pages and for
 * all others. On a host that it shares, the province stands beside the unit's own path.
 */
export function governmentHost({ file, link }: Item, home: string): string | null {
  if (file !== '' || link.href === undefined || isOnSite(link.href, home)) return null;
  const host = hostOf(link.href);
  return host !== '' && (host === hostOf(home) || isGovernment(host) || isProvinceServiceHost(host))
    ? host
    : null;
}
