import { itemEvidence } from '../judge/evidence.ts';
import { itemProof } from '../judge/proofs.ts';
import type { CompiledIndicator, SetId } from '../match/compile.ts';
import { countWords } from '../match/words.ts';
import type { Proof } from '../probes/probe.ts';
import type { Item } from '../site/items.ts';
import { leadInWords } from '../site/lead-in.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { isOpenable, type OpenedDocument, openedDocument } from './opened.ts';
import { dayMadeOut, documentEvidence, type OnSubject, onSubject } from './subject.ts';

/** A title of fewer words than this says nothing of what a file is (`Tải về`, `Phụ lục 1`, `12.pdf`). */
const TITLE_WORDS = 5;

/** What the end of a title says of the file and not of its subject. */
const CALL =
  /[\s([–:-]*(?:tải(?: về| xuống| file| tệp)?|xem(?: chi tiết| thêm| file| tại đây)?|download|file|tệp)(?: đính kèm)?[\s)\]]*$/iu;

/** Whether a file's title says too little to tell what it is about: the day, number and call to open it apart. */
export function isUntitled(item: Item): boolean {
  if (item.link.href === undefined || !isOpenable(item.link.href)) return false;
  const title = item.title.trim().replace(CALL, '');
  return (
    countWords(title) - leadInWords(title) < TITLE_WORDS || /^[\w.%()+-]+\.(?:pdf|docx|xlsx)$/i.test(title)
  );
}

/** A proof with what the documents it rests on say: a passage on the subject, and the day where none was known. */
export function withDocuments(
  site: Site,
  proof: Proof,
  files: readonly Item[],
  indicator: CompiledIndicator,
  set: SetId,
): Proof {
  let whole = proof;
  for (const file of files) {
    const opened = openedDocument(site, file.link.href);
    if (opened?.state !== 'text') continue;
    const on = onSubject(site, opened, indicator, set) ?? onSubject(site, opened, indicator, indicator.terms);
    const day = whole.dates.length === 0 ? dayMadeOut(opened) : undefined;
    whole = {
      ...whole,
      documents: [...(whole.documents ?? []), opened],
      ...(on === null
        ? {}
        : {
            also: [...(whole.also ?? []), documentEvidence(site, opened, on)],
            titles: [...whole.titles, titleIn(on.passage.text)],
          }),
      ...(day === undefined ? {} : { dates: [day] }),
    };
  }
  return whole;
}

/** A file without a title of its own as proof, by what its text says: its title names the subject, or it speaks of little else. */
export function untitledProof(
  site: Site,
  view: PageView,
  item: Item,
  indicator: CompiledIndicator,
  set: SetId,
): Proof | null {
  const opened = openedDocument(site, item.link.href);
  if (opened?.state !== 'text') return null;
  const on = onSubject(site, opened, indicator, set);
  if (on === null || !on.named) return null;
  const proof = itemProof(site, view, item, on.matched, () => false);
  const day = proof.dates.length === 0 ? dayMadeOut(opened) : undefined;
  return {
    ...proof,
    evidence: documentEvidence(site, opened, on),
    also: [itemEvidence('proof', view, item, on.matched)],
    documents: [opened],
    titles: [...proof.titles, titleIn(on.passage.text)],
    ...(day === undefined ? {} : { dates: [day] }),
  };
}

/** A file as proof by a passage of it that was found otherwise: the heads of a table. */
export function passageProof(
  site: Site,
  view: PageView,
  item: Item,
  opened: OpenedDocument,
  on: OnSubject,
): Proof {
  const proof = itemProof(site, view, item, on.matched, () => false);
  return {
    ...proof,
    also: [documentEvidence(site, opened, on)],
    documents: [opened],
  };
}

/** A passage without the days in it: the day a document was made out is no period that it covers. */
function titleIn(passage: string): string {
  return passage.replace(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu, '');
}
