import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hostPattern } from '../../audit/host.ts';
import { shownText } from '../../checklists/hidden-characters.ts';
import { send } from '../../messages/send.ts';
import type { AuditSummary } from '../../store/schema.ts';
import { attempt } from '../actions.ts';
import { minutesLeft } from '../start/estimate.ts';
import { host, number, problemText } from '../words.ts';

/** Share of the way: pages read of those read, waiting and allowed; the frontier grows, so it may step back. */
function share({ progress }: AuditSummary): number {
  if (!progress) return 0;
  const done = progress.pagesRead + progress.pagesFailed;
  const all = Math.min(progress.maxPages, done + progress.pagesLeft);
  return all === 0 ? 0 : Math.min(1, done / all);
}

/** Path of an address as a person reads it. */
function readable(url: string): string {
  const { pathname, search } = new URL(url);
  try {
    return shownText(decodeURI(pathname + search), 300);
  } catch {
    return shownText(pathname + search, 300);
  }
}

/** Roughly how long it still takes, from what came while the panel looked on. */
function TimeLeft({ audit: { progress } }: { audit: AuditSummary }) {
  const begun = useSignal<{ at: number; done: number } | null>(null);
  const done = progress ? progress.pagesRead + progress.pagesFailed : 0;
  useEffect(() => {
    if (progress && begun.value === null) begun.value = { at: Date.now(), done };
  }, [progress !== undefined]);
  if (!progress || begun.value === null) return null;
  const left = Math.min(progress.pagesLeft, progress.maxPages - done);
  const minutes = minutesLeft(done - begun.value.done, Date.now() - begun.value.at, left);
  if (minutes === null) return null;
  return (
    <p class="dim">{minutes === 0 ? i18n.t('estimate.soon') : i18n.t('estimate.left', [number(minutes)])}</p>
  );
}

function Waiting({ audit }: { audit: AuditSummary }) {
  const { id, unit } = audit.options;
  const goOn = async () => {
    const allowed = await browser.permissions
      .request({ origins: [hostPattern(unit.url)] })
      .catch(() => false);
    if (allowed) await attempt(() => send({ type: 'continue', id }));
  };
  return (
    <section class="card" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">{i18n.t('waiting.heading')}</h2>
      <p>{problemText(audit.problem ?? 'internal')}</p>
      <button type="button" class="primary wide" onClick={goOn} data-testid="continue">
        {i18n.t('waiting.continue')}
      </button>
      <button type="button" class="wide" onClick={() => attempt(() => send({ type: 'stop', id }))}>
        {i18n.t('waiting.finish')}
      </button>
    </section>
  );
}

/** An audit that is not done: how far it is, where it is, and the way to stop it. */
export function Progress({ audit }: { audit: AuditSummary }) {
  if (audit.state === 'waiting') return <Waiting audit={audit} />;
  const { options, progress, current } = audit;
  const part = share(audit);
  return (
    <section class="card progress" aria-labelledby="progress-heading" data-testid="progress">
      <h2 id="progress-heading" class="eyebrow">
        {i18n.t('progress.heading')}
      </h2>
      <p class="portal-title">{options.unit.name}</p>
      <p class="portal-host">{host(options.unit.url)}</p>
      <div
        class="bar"
        role="progressbar"
        aria-labelledby="progress-heading"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(part * 100)}
      >
        <span style={{ width: `${Math.max(2, part * 100)}%` }} />
      </div>
      {progress ? (
        <>
          <dl class="figures">
            <div>
              <dt>{i18n.t('progress.read')}</dt>
              <dd>{number(progress.pagesRead)}</dd>
            </div>
            <div>
              <dt>{i18n.t('progress.left')}</dt>
              <dd>{number(progress.pagesLeft)}</dd>
            </div>
            <div>
              <dt>{i18n.t('progress.failed')}</dt>
              <dd>{number(progress.pagesFailed)}</dd>
            </div>
          </dl>
          <TimeLeft audit={audit} />
          <p class="dim">
            {i18n.t('progress.decided', [number(progress.total - progress.open), number(progress.total)])}
          </p>
        </>
      ) : (
        <p class="dim">{i18n.t('progress.preparing')}</p>
      )}
      {current ? (
        <p class="current" title={current}>
          <span class="dim">{i18n.t('progress.current')}</span> {readable(current)}
        </p>
      ) : null}
      <button
        type="button"
        class="wide"
        disabled={audit.stopping === true}
        onClick={() => attempt(() => send({ type: 'stop', id: options.id }))}
        data-testid="stop"
      >
        {i18n.t(audit.stopping ? 'progress.stopping' : 'progress.stop')}
      </button>
      <p class="hint">{i18n.t('progress.leave')}</p>
    </section>
  );
}
