import type { Evidence, ProbeOf } from '@niemyet/rules';
import { hostOf } from '../frontier/address-key.ts';
import { evidenceAt } from '../judge/evidence.ts';
import { linkProof } from '../judge/proofs.ts';
import { stripWord } from '../match/syllable.ts';
import type { Link } from '../record/page.ts';
import { isGovernment, isProvinceServiceHost } from '../site/government.ts';
import { linksTo, viewsLinkingTo } from '../site/hosts.ts';
import type { PageView } from '../site/view.ts';
import type { Proof, RunProbe } from './probe.ts';

/** Links to given hosts, matched exactly, by address: a picture without words counts as well. */
export const runLinkTo: RunProbe<ProbeOf<'link-to'>> = (probe, { site }) => {
  const hosts = new Set(probe.hosts);
  const province = provinceHost(site.unit.province);
  const kinds = new Set(probe.hostKinds);
  const own = hostOf(site.unit.url);
  const wanted = (host: string) =>
    hosts.has(host) ||
    (kinds.has('province-portal') && province !== null && host === province) ||
    (kinds.has('government') && host !== own && isGovernment(host)) ||
    (kinds.has('province-service-portal') && isProvinceServiceHost(host));
  const proofs: Proof[] = [];
  const seen = new Set<string>();
  let stale: { host: string; shown: Evidence } | undefined;
  const told = (host: string) => wanted(host) || isProvinceServiceHost(host);
  for (const view of probe.where === 'home' ? [site.home] : viewsLinkingTo(site, told)) {
    if (view === null) continue;
    for (const { link, host } of linksTo(view.record, told)) {
      if (isProvinceServiceHost(host)) stale ??= { host, shown: staleLink(view, link) };
      if (!wanted(host) || seen.has(host)) continue;
      seen.add(host);
      proofs.push(linkProof(view, link, host));
    }
  }
  if (proofs.length >= probe.minLinks) return { met: true, proofs, misses: [] };
  const first = probe.hosts?.[0] ?? province ?? 'gov.vn';
  if (stale !== undefined)
    return {
      met: false,
      half: proofs.length > 0,
      proofs,
      misses: [stale.shown],
      reason: 'stale-service-link',
      detail: { host: stale.host },
    };
  return {
    met: false,
    half: proofs.length > 0,
    proofs,
    misses: [],
    reason: 'link-not-found',
    detail: { host: first },
  };
};

/** Where the link to a closed portal still stands. */
function staleLink(view: PageView, { text, also, href, selector }: Link): Evidence {
  const name = text || also[0] || href || '';
  return evidenceAt('lead', 'link', { view, text: name, href, selector, miss: 'stale-service-link' });
}

/** Host of a province's own portal by its name: `Đắk Lắk` → `daklak.gov.vn`. */
function provinceHost(province: string | undefined): string | null {
  if (province === undefined) return null;
  const name = stripWord(province.replace(/^(tỉnh|thành phố|tp\.?)\s+/i, '')).replace(/[^a-z0-9]/g, '');
  return name === '' ? null : `${name}.gov.vn`;
}
