import type { Unit } from '@niemyet/rules';
import type { SamplePortal } from './portal.ts';
import { anHac } from './portals/an-hac/portal.ts';
import { benQue } from './portals/ben-que/portal.ts';
import { conRang } from './portals/con-rang/portal.ts';
import { conVac } from './portals/con-vac/portal.ts';
import { dongKhue } from './portals/dong-khue/portal.ts';
import { dongSim } from './portals/dong-sim/portal.ts';
import { kheMan } from './portals/khe-man/portal.ts';
import { locTram } from './portals/loc-tram/portal.ts';
import { naPhieng } from './portals/na-phieng/portal.ts';
import { tanNhan } from './portals/tan-nhan/portal.ts';
import { thachLuu } from './portals/thach-luu/portal.ts';
import { vinhKhoat } from './portals/vinh-khoat/portal.ts';

/** The sample portals, in the order of the matrix. */
export const PORTALS: readonly SamplePortal[] = [
  dongKhue,
  locTram,
  benQue,
  naPhieng,
  anHac,
  vinhKhoat,
  kheMan,
  tanNhan,
  conRang,
  thachLuu,
  conVac,
  dongSim,
];

/** The portal of that id; a RangeError where there is none. */
export function portalById(id: string): SamplePortal {
  const portal = PORTALS.find(one => one.id === id);
  if (portal === undefined) {
    throw new RangeError(`no sample portal “${id}”; there are ${PORTALS.map(one => one.id).join(', ')}`);
  }
  return portal;
}

/** The unit of a portal with the address it is served at. */
export function unitAt(portal: SamplePortal, url: string): Unit {
  return { ...portal.unit, url };
}
