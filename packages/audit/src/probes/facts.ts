import type { CompiledChecklist, SetId } from '../match/compile.ts';
import { matchText, type TextHits } from '../match/hits.ts';
import type { PageRecord } from '../record/page.ts';
import type { Observation } from '../site/observe.ts';

export type FactKind = 'address' | 'phone' | 'email' | 'hours' | 'responsible';

/** A contact fact in a text: what it is and where it stands. */
export interface Fact {
  kind: FactKind;
  block: number;
  text: string;
}

const PHONE = /(?:\+?84|\(?0)[\s.()-]*\d(?:[\s.()-]*\d){7,11}/;
const EMAIL = /[\w.+-]{1,64}(?:@|\s*\[at\]\s*)[\w-]+(?:\.[\w-]+)+/i;
const HOURS = /\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}/i;
/** What stands where nobody filled the form in: `[Tên xã]`, `...`, `xxx`. */
const BLANK = /^[\s:.,\-–—_x*…]*$|\[[^\]]*\]|\bxxx+\b|\.{4,}/i;
const LABELS: readonly FactKind[] = ['address', 'phone', 'email', 'hours', 'responsible'];

/**
 * The contact facts of a page, in any region: a label of the checklist's vocabulary followed by a value in the
 * same or the next block. E-mail addresses and telephone numbers are also known by their shape.
 */
export function findFacts(
  compiled: CompiledChecklist,
  page: PageRecord,
  observed: Observation,
): readonly Fact[] {
  let facts = known.get(observed);
  if (facts === undefined) {
    facts = readFacts(compiled, page, observed);
    known.set(observed, facts);
  }
  return facts;
}

const known = new WeakMap<Observation, readonly Fact[]>();

function readFacts(compiled: CompiledChecklist, page: PageRecord, observed: Observation): Fact[] {
  const facts: Fact[] = [];
  // One is enough of the frame, and one of each content: a directory's own beside those in the footer.
  const isKnown = (kind: FactKind, { table, region }: PageRecord['blocks'][number]) =>
    facts.some(fact => {
      const other = page.blocks[fact.block];
      return fact.kind === kind && other?.table === table && other?.region === region;
    });
  for (const [i, block] of page.blocks.entries()) {
    if (block.hidden === true || block.text.length > 1500) continue;
    const hits = observed.blocks[i];
    if (hits === undefined) continue;
    for (const kind of LABELS) {
      if (!hits.bySet.has(compiled.vocabulary[kind])) continue;
      const own = hasValue(kind, block.text, hits.words);
      if (own || (hits.words <= 4 && hasValue(kind, page.blocks[i + 1]?.text ?? '', 99))) {
        facts.push({
          kind,
          block: i,
          text: own ? block.text : `${block.text} ${page.blocks[i + 1]?.text ?? ''}`,
        });
      }
    }
    if (block.table !== undefined && headedPhone(compiled, page, i) && PHONE.test(block.text)) {
      if (!isKnown('phone', block)) facts.push({ kind: 'phone', block: i, text: block.text });
    }
    if (
      (block.text.includes('@') || block.text.includes('[at]')) &&
      EMAIL.test(block.text) &&
      !isKnown('email', block)
    ) {
      facts.push({ kind: 'email', block: i, text: block.text });
    }
    if (block.region === 'footer' || block.region === 'header') {
      if (PHONE.test(block.text) && !facts.some(fact => fact.kind === 'phone')) {
        facts.push({ kind: 'phone', block: i, text: block.text });
      }
    }
  }
  return facts;
}

/** Whether a cell stands in a data table of which a column is headed as telephones are. */
function headedPhone(compiled: CompiledChecklist, page: PageRecord, at: number): boolean {
  const table = page.tables[page.blocks[at]?.table ?? -1];
  return table?.headers.some(head => matchText(compiled, head).bySet.has(compiled.vocabulary.phone)) ?? false;
}

/** Whether a passage of a document holds a fact: numbers and addresses by their shape, the rest by label and value. */
export function holdsFact(kind: FactKind, text: string, hits: TextHits, label: SetId): boolean {
  if (kind === 'phone') return PHONE.test(text);
  if (kind === 'email') return EMAIL.test(text);
  return hits.bySet.has(label) && hasValue(kind, text, hits.words);
}

function hasValue(kind: FactKind, text: string, words: number): boolean {
  if (text === '' || BLANK.test(text)) return false;
  switch (kind) {
    case 'phone':
      return (
        PHONE.test(text) ||
        /\d{4}[\s.]?\d{3,4}/.test(text) ||
        /(?:\(\d{2,4}\)\s*)?\d{2,4}[\s.]\d{3}[\s.]\d{3,4}/.test(text)
      );
    case 'email':
      return EMAIL.test(text);
    case 'hours':
      return HOURS.test(text);
    case 'address':
      return words >= 5 && words <= 120 && /\p{L}/u.test(text);
    default:
      return words >= 4 && words <= 80;
  }
}
