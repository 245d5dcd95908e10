import type { Evidence } from '@niemyet/rules';
import { evidenceAt } from '../../judge/evidence.ts';
import { spotProof } from '../../judge/proofs.ts';
import type { PageView } from '../../site/view.ts';
import type { Proof } from '../probe.ts';

/** A spot of a page as proof of its health. */
export function proofAt(
  view: PageView,
  text: string,
  kind: Evidence['kind'],
  selector?: string,
  href?: string,
): Proof {
  return spotProof(view, evidenceAt('proof', kind, { view, text, selector, href }), 0, 0);
}
