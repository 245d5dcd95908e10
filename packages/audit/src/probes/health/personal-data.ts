import { EXPOSURE_KINDS } from '../../exposure/exposure.ts';
import { exposuresOf, type PageExposure } from '../../exposure/page.ts';
import { evidenceAt } from '../../judge/evidence.ts';
import { spotProof } from '../../judge/proofs.ts';
import { writtenOf } from '../../legacy-text/written.ts';
import type { Site } from '../../site/site.ts';
import type { PageView } from '../../site/view.ts';
import type { ProbeResult, Proof } from '../probe.ts';

/**
 * Pages that show of private persons what must not be public. A list of persons with such a column is one; what is
 * less plain is left to the inspector. Nothing found is left to him as well: files may hold what pages do not.
 */
export function personalData(site: Site): ProbeResult {
  const found: { view: PageView; exposure: PageExposure }[] = [];
  for (const view of site.views) {
    if (view === null) continue;
    const seen = new Set<string>();
    for (const exposure of exposuresOf(site.compiled, view.record).exposures) {
      const key = `${exposure.kind}:${exposure.table ?? exposure.label}`;
      if (!seen.has(key)) found.push({ view, exposure });
      seen.add(key);
    }
  }
  const sure = found.filter(({ exposure }) => exposure.sure);
  const shown = sure.length > 0 ? sure : found;
  if (shown.length === 0) return { met: null, proofs: [], misses: [], reason: 'ask-inspector' };
  const kinds = EXPOSURE_KINDS.filter(kind => shown.some(({ exposure }) => exposure.kind === kind));
  return {
    met: sure.length > 0 ? false : null,
    proofs: shown.map(({ view, exposure }) => exposureProof(view, exposure)),
    misses: [],
    reason: 'personal-data-exposed',
    detail: { kind: kinds.join(', '), count: shown.reduce((sum, { exposure }) => sum + exposure.count, 0) },
  };
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
