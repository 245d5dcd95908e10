import { type AuditRecord, type Checklist, detailWord } from '@niemyet/rules';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { attempt } from '../actions.ts';
import { auditFile, save } from '../export/file.ts';
import { notice } from '../state.ts';
import { day, host, moment, number, percent, score } from '../words.ts';

async function exportOne(record: AuditRecord): Promise<void> {
  await attempt(async () => {
    const file = auditFile(record);
    save(file);
    notice.value = { tone: 'done', text: i18n.t('result.exported', [file.name]) };
  });
}

/** Whose portal, when, by which checklist; the score with its coverage and grade. */
export function Summary({ record, checklist }: { record: AuditRecord; checklist: Checklist }) {
  const { unit, scores, status } = record;
  const failure = status === 'unreachable' ? record.pages.at(-1)?.failure : undefined;
  return (
    <section class="card summary" aria-labelledby="unit-heading">
      <div class="row top">
        <div>
          <h2 id="unit-heading" class="portal-title">
            {unit.name}
          </h2>
          <p class="dim">
            <a href={unit.url} target="_blank" rel="noreferrer">
              {host(unit.url)}
            </a>
            {unit.province ? ` · ${unit.province}` : ''}
          </p>
        </div>
        <button type="button" class="small" onClick={() => exportOne(record)} data-testid="export">
          {i18n.t('result.export')}
        </button>
      </div>
      <div class="score" data-testid="score">
        {scores.total === null ? (
          <p class="score-none">{i18n.t('result.none')}</p>
        ) : (
          <>
            <p class="score-total">
              <strong>{score(scores.total)}</strong> <span>{i18n.t('result.points')}</span>
            </p>
            {scores.grade ? (
              <p class={`grade grade-${scores.grade}`}>{i18n.t('result.grade', [scores.grade])}</p>
            ) : null}
          </>
        )}
        <div class="coverage" title={i18n.t('result.coverageHint')}>
          <span>
            {i18n.t('result.coverage')} <strong>{percent(scores.coverage)}</strong>
          </span>
          <span class="bar thin">
            <span style={{ width: `${scores.coverage * 100}%` }} />
          </span>
        </div>
      </div>
      <p class="dim fine">
        {i18n.t('result.axes')} · {record.round} · {i18n.t('result.on', [day(record.on)])}
        <br />
        {moment(record.finishedAt)} · {i18n.t('result.pages', [number(record.pages.length)])} ·{' '}
        {i18n.t('result.checklist', [checklist.title[language()], record.checklist.version])}
      </p>
      {status === 'complete' ? null : (
        <p class={`callout ${status}`}>
          {i18n.t(`result.${status}`)}
          {failure === undefined
            ? null
            : ` ${i18n.t('result.because', [detailWord('problem', failure, language())])}`}
        </p>
      )}
    </section>
  );
}
