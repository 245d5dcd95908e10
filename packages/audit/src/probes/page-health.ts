import type { ProbeOf } from '@niemyet/rules';
import { accessibility } from './health/accessibility.ts';
import { unitIdentity } from './health/identity.ts';
import { personalData } from './health/personal-data.ts';
import { spam } from './health/spam.ts';
import type { RunProbe } from './probe.ts';

/** Properties of the portal's pages as a whole. */
export const runPageHealth: RunProbe<ProbeOf<'page-health'>> = (probe, { site }) => {
  if (site.home === null) return { met: null, proofs: [], misses: [], reason: 'portal-unreachable' };
  switch (probe.check) {
    case 'unit-identity':
      return unitIdentity(site, site.home);
    case 'spam':
      return spam(site);
    case 'accessibility':
      return accessibility(site.home);
    default:
      return personalData(site);
  }
};
