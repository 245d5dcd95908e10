import type { Evidence } from '@niemyet/rules';
import { documentExposures } from '../../exposure/document.ts';
import { EXPOSURE_KINDS, type Exposure } from '../../exposure/exposure.ts';
import { maskNumbers } from '../../exposure/mask.ts';
import { exposuresOf, type PageExposure } from '../../exposure/page.ts';
import { evidenceAt } from '../../judge/evidence.ts';
import { spotProof } from '../../judge/proofs.ts';
import { writtenOf } from '../../legacy-text/written.ts';
import { shorten } from '../../read/text.ts';
import type { Site } from '../../site/site.ts';
import type { PageView } from '../../site/view.ts';
import type { ProbeResult, Proof } from '../probe.ts';
import { listFiles } from './list-files.ts';

interface Found {
  exposure: Exposure;
  proof: () => Proof;
}

/**
 * Pages and opened files that show of private persons what must not be public. A list of persons with such a column is one; what is
 * less plain is left to the inspector. Nothing found is left to him as well: files that were not opened may hold more.
 */
export function personalData(site: Site): ProbeResult {
  const found: Found[] = [];
  for (const view of site.views) {
    if (view === null) continue;
    for (const exposure of byKind(exposuresOf(site.compiled, view.record).exposures))
      found.push({ exposure, proof: () => exposureProof(view, exposure) });
  }
  for (const [step, { result }] of site.steps.entries()) {
    if (result.kind !== 'document' || site.home === null) continue;
    const { home } = site;
    for (const exposure of byKind(documentExposures(site.compiled, result.document))) {
      const address = result.finalUrl.replace(/#.*$/, '');
      const href = result.document.format === 'pdf' ? `${address}#page=${exposure.page}` : address;
      // No document makes a fail: an inspector opens it at the page shown.
      found.push({
        exposure: { ...exposure, sure: false },
        proof: () => documentProof(home, step, href, exposure),
      });
    }
  }
  const sure = found.filter(({ exposure }) => exposure.sure);
  const shown = sure.length > 0 ? sure : found;
  const files = sure.length > 0 ? [] : listFiles(site);
  if (shown.length === 0) return { met: null, proofs: [], misses: [], reason: 'ask-inspector', files };
  const kinds = EXPOSURE_KINDS.filter(kind => shown.some(({ exposure }) => exposure.kind === kind));
  return {
    met: sure.length > 0 ? false : null,
    proofs: shown.map(({ proof }) => proof()),
    misses: [],
    files,
    reason: 'personal-data-exposed',
    detail: { kind: kinds.join(', '), count: shown.reduce((sum, { exposure }) => sum + exposure.count, 0) },
  };
}

/** One exposure of each kind, the plain ones apart: the first, with the values of all. */
function byKind<E extends Exposure>(exposures: readonly E[]): E[] {
  const first = new Map<string, E>();
  for (const exposure of exposures) {
    const key = `${exposure.kind} ${exposure.sure}`;
    const known = first.get(key);
    first.set(key, known === undefined ? exposure : { ...known, count: known.count + exposure.count });
  }
  return [...first.values()];
}

/** The column head or label with the number of values under it: never a value. */
function exposureProof(view: PageView, { label, count, block, table }: PageExposure): Proof {
  const kind = table === undefined ? 'text' : 'table';
  const evidence = evidenceAt('proof', kind, {
    view,
    text: `${label} × ${count}`,
    written: writtenOf(view.record, label) ?? label,
    selector: view.record.blocks[block]?.selector,
    matched: label,
  });
  return spotProof(view, evidence, block, block + 1);
}

/** The same of an opened file: its page, where its kind has pages that a browser opens at. */
function documentProof(home: PageView, step: number, href: string, { label, count }: Exposure): Proof {
  const evidence: Evidence = {
    role: 'proof',
    kind: 'document',
    page: step,
    text: shorten(`${maskNumbers(label)} × ${count}`, 300),
    written: shorten(maskNumbers(label), 300),
    href,
    matched: shorten(maskNumbers(label), 300),
  };
  return spotProof(home, evidence, step, step);
}
