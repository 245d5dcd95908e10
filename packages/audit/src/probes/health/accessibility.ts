import type { PageView } from '../../site/view.ts';
import type { ProbeResult } from '../probe.ts';
import { proofAt } from './proof.ts';

/** Share of pictures that must carry a text. */
const ALT_SHARE = 0.8;

/** What a home page offers readers on telephones and of screen readers: viewport, language, texts of pictures. */
export function accessibility(home: PageView): ProbeResult {
  const { record } = home;
  const checks: [string, boolean][] = [
    ['viewport', record.meta.viewport !== undefined],
    ['lang', record.lang.startsWith('vi')],
    ['alt', record.images.count === 0 || record.images.withAlt / record.images.count >= ALT_SHARE],
  ];
  const names = (wanted: boolean) =>
    checks
      .filter(([, ok]) => ok === wanted)
      .map(([name]) => name)
      .join(', ');
  const proofs = [proofAt(home, names(true), 'text')];
  const missing = names(false);
  if (missing === '') return { met: true, proofs, misses: [] };
  return {
    met: false,
    half: names(true) !== '',
    proofs,
    misses: [],
    reason: 'incomplete',
    detail: { missing },
  };
}
