import type { ProbeOf } from '@niemyet/rules';
import { evidenceAt } from '../judge/evidence.ts';
import { linkProof, spotProof } from '../judge/proofs.ts';
import { isProvinceServiceHost } from '../site/government.ts';
import { linksTo, viewsLinkingTo } from '../site/hosts.ts';
import type { Site } from '../site/site.ts';
import type { ProbeResult, Proof, RunProbe } from './probe.ts';

const NATIONAL_SERVICE = 'dichvucong.gov.vn';

/** How the portal answers on the network. */
export const runHttp: RunProbe<ProbeOf<'http'>> = (probe, { site }) => {
  if (probe.check === 'reachable') return reachable(site);
  return probe.check === 'https' ? https(site) : serviceLinks(site);
};

function homeProof(site: Site, text: string): Proof[] {
  if (site.home === null) return [];
  return [
    spotProof(
      site.home,
      evidenceAt('proof', 'http', { view: site.home, text, href: site.home.record.finalUrl }),
      0,
      0,
    ),
  ];
}

/** Pages that failed for reasons of their own; a refusal by robots.txt or a bound of ours is none. */
const BROKEN = new Set(['http-status', 'timeout', 'reset', 'refused', 'redirect-loop', 'dns']);

function reachable(site: Site): ProbeResult {
  const { home } = site;
  if (home === null) return { met: null, proofs: [], misses: [], reason: 'portal-unreachable' };
  if (site.connection?.kind === 'offline')
    return { met: null, proofs: [], misses: [], reason: 'offline-copy' };
  const pages = site.steps.filter(step => !step.request.render).length;
  const broken = site.steps.filter((step, i) => {
    if (step.result.kind === 'failure') return BROKEN.has(step.result.failure);
    return (
      step.result.kind === 'record' && site.views[i]?.broken === true && step.result.record.status >= 400
    );
  }).length;
  const proofs = homeProof(site, `HTTP ${home.record.status}`);
  if (pages >= 4 && broken * 2 > pages) {
    return {
      met: false,
      half: true,
      proofs,
      misses: [],
      reason: 'portal-mostly-broken',
      detail: { broken, pages },
    };
  }
  if (home.broken) return { met: null, proofs, misses: [], reason: 'evidence-conflict' };
  return { met: true, proofs, misses: [] };
}

function https(site: Site): ProbeResult {
  const { connection, home } = site;
  if (connection === null || connection.kind === 'offline' || connection.https === undefined) {
    return { met: null, proofs: [], misses: [], reason: 'offline-copy' };
  }
  if (home === null) return { met: null, proofs: [], misses: [], reason: 'portal-unreachable' };
  const proofs = homeProof(site, home.record.finalUrl);
  switch (connection.https) {
    case 'valid':
      if (connection.redirectsToHttps === false)
        return { met: false, half: true, proofs, misses: [], reason: 'https-no-redirect' };
      if (home.record.insecureResources > 0 && home.record.finalUrl.startsWith('https:')) {
        return { met: false, half: true, proofs, misses: [], reason: 'mixed-content' };
      }
      return { met: true, proofs, misses: [] };
    case 'absent':
    case 'failed':
      return { met: false, proofs, misses: [], reason: 'https-missing' };
    default:
      return {
        met: false,
        proofs,
        misses: [],
        reason: 'https-invalid',
        detail: { problem: connection.https },
      };
  }
}

const isService = (host: string) => host === NATIONAL_SERVICE || isProvinceServiceHost(host);

function serviceLinks(site: Site): ProbeResult {
  const national: Proof[] = [];
  const stale: Proof[] = [];
  const hosts = new Set<string>();
  for (const view of viewsLinkingTo(site, isService)) {
    for (const { link, host } of linksTo(view.record, isService)) {
      const closed = isProvinceServiceHost(host);
      const key = `${host}${closed ? link.href : ''}`;
      if (hosts.has(key)) continue;
      hosts.add(key);
      const proof: Proof = linkProof(view, link, host);
      (closed ? stale : national).push(proof);
    }
  }
  if (stale.length > 0)
    return { met: false, proofs: stale, misses: [], reason: 'dead-links', detail: { count: stale.length } };
  if (national.length === 0) return { met: null, proofs: [], misses: [], reason: 'ask-inspector' };
  return { met: true, proofs: national, misses: [] };
}
