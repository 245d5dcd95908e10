import { evidenceAt } from '../judge/evidence.ts';
import { spotProof } from '../judge/proofs.ts';
import type { Form, PageRecord } from '../record/page.ts';
import type { PageView } from '../site/view.ts';
import type { Proof } from './probe.ts';

/** The heading above a form, else the text before it. */
export function headOf(record: PageRecord, form: Form): string {
  for (let i = Math.min(form.block, record.blocks.length - 1); i >= Math.max(0, form.block - 6); i--) {
    const block = record.blocks[i];
    if (block !== undefined && block.heading > 0) return block.text;
  }
  return record.blocks[form.block]?.text ?? record.title;
}

/** A form as proof, named by its fields and buttons. */
export function formProof(view: PageView, form: Form, matched: string): Proof {
  const fields = form.fields.map(field => field.label || field.name).filter(Boolean);
  return spotProof(
    view,
    evidenceAt('proof', 'form', {
      view,
      text: [...fields, ...form.buttons].join(' · ') || matched,
      selector: form.selector,
      matched,
    }),
    form.block,
    form.block + 1,
  );
}
