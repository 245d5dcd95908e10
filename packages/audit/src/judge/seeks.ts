import { CRITERIA, type Criteria, type Probe } from '@niemyet/rules';

const known = new WeakMap<Criteria, boolean>();

/**
 * Whether there is a page that could be looked for to decide an indicator. What the home page tells alone, or how the portal
 * answers, is told whatever is opened: it must not say where an audit goes and when it ends.
 */
export function seeksPages(criteria: Criteria): boolean {
  let seeks = known.get(criteria);
  if (seeks === undefined) {
    seeks = CRITERIA.flatMap(name => criteria[name] ?? []).some(probe => !isOfHome(probe));
    known.set(criteria, seeks);
  }
  return seeks;
}

function isOfHome(probe: Probe): boolean {
  switch (probe.probe) {
    case 'http':
      return probe.check !== 'service-links';
    case 'page-health':
      return probe.check === 'unit-identity' || probe.check === 'accessibility';
    default:
      return false;
  }
}
