import type { Criteria } from '@niemyet/rules';
import type { CompiledChecklist, CompiledIndicator } from '../match/compile.ts';
import { matchText } from '../match/hits.ts';
import type { ProbeContext, ProbeResult, Proof } from '../probes/probe.ts';
import { opensWithKind } from '../site/lead-in.ts';
import { doerWords } from '../site/unit-names.ts';
import { type Graded, gradeProofs } from './criteria.ts';

/** Words between who holds an event and its name at most: `xã Hòa An tổ chức hội nghị`. */
const BETWEEN = 2;
/** What is longer is no headline. */
const MAX_TEXT = 400;

/**
 * Whether a headline opens with an event that was held (`Hội nghị sơ kết …`, `Xã Hòa An ra quân …`) and names the subject only behind it: news about
 * the subject. Where the event is the subject itself (`Hội nghị đối thoại`), or a document's kind stands before it, it is none.
 */
export function tellsOfEvent(
  compiled: CompiledChecklist,
  text: string,
  { terms, own }: CompiledIndicator,
): boolean {
  if (text.length > MAX_TEXT || opensWithKind(text)) return false;
  const hits = matchText(compiled, text);
  const { eventOpeners, documentOpeners } = compiled.vocabulary;
  const events = hits.bySet.get(eventOpeners);
  if (events === undefined) return false;
  const until = doerWords(compiled, text, hits) + BETWEEN;
  const event = events.find(({ from }) => from <= until);
  if (event === undefined) return false;
  const isBefore = (set: number) => hits.bySet.get(set)?.some(({ from }) => from < event.to) === true;
  return !isBefore(documentOpeners) && ![terms, ...own.values()].some(isBefore);
}

/** Whether news counts: where the indicator says so, or asks first for a section, which holds what is filed there. */
function countsNews({ indicator }: CompiledIndicator, { available }: Criteria): boolean {
  const [first] = Array.isArray(available) ? available : [available];
  return indicator.stories === true || first?.probe === 'section';
}

/** The headline of a proof that is a posting and rests on no file, table or form. */
function headlineOf({ evidence, titles, view, documents = [] }: Proof): string {
  const isText = evidence.kind === 'heading' || evidence.kind === 'text' || evidence.kind === 'link';
  return isText && documents.length === 0 && view.sheet === null ? (titles[0] ?? '') : '';
}

/**
 * What would be met is graded without the news of events among its proofs; where there is nothing else, whether that tells what must be posted is for
 * the inspector.
 */
export function withoutEvents(
  criteria: Criteria,
  context: ProbeContext,
  graded: Graded,
  available: ProbeResult,
): Graded {
  const { site, indicator } = context;
  if (graded.machine.verdict !== 'pass' || countsNews(indicator, criteria)) return graded;
  const proofs = [...available.proofs, ...graded.more];
  const isEvent = (proof: Proof) => {
    const headline = headlineOf(proof);
    return headline !== '' && tellsOfEvent(site.compiled, headline, indicator);
  };
  const [event] = proofs.filter(isEvent);
  if (event === undefined) return graded;
  const told = proofs.filter(proof => !isEvent(proof));
  if (told.length > 0) return gradeProofs(criteria, context, available, told);
  const detail = { entry: headlineOf(event) };
  return { ...graded, machine: { verdict: 'review', criteria: {}, reason: 'mentioned-only', detail } };
}
