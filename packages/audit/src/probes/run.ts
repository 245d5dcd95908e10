import type { Probe, ProbeOf } from '@niemyet/rules';
import { runAsk } from './ask.ts';
import { runDocument } from './document.ts';
import { runForm } from './form.ts';
import { runFreshness } from './freshness.ts';
import { runHttp } from './http.ts';
import { runLinkTo } from './link-to.ts';
import { runPageHealth } from './page-health.ts';
import { runPhrase } from './phrase.ts';
import type { ProbeContext, ProbeResult, RunProbe } from './probe.ts';
import { runSection } from './section.ts';
import { runTable } from './table.ts';

const RUN: { [K in Probe['probe']]: RunProbe<ProbeOf<K>> } = {
  section: runSection,
  document: runDocument,
  table: runTable,
  form: runForm,
  phrase: runPhrase,
  'link-to': runLinkTo,
  freshness: runFreshness,
  http: runHttp,
  'page-health': runPageHealth,
  ask: runAsk,
};

/** Runs one probe. */
export function runProbe(probe: Probe, context: ProbeContext): ProbeResult {
  return (RUN[probe.probe] as RunProbe<Probe>)(probe, context);
}
