import { type AuditRecord, type Evidence, type Finding, reasonText } from '@niemyet/rules';
import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { shownText } from '../../checklists/hidden-characters.ts';
import { language } from '../../language.ts';
import { showOne } from '../actions.ts';
import { GoIcon } from '../icons.tsx';
import { tabOfPortal } from '../open-tab.ts';
import { day, number } from '../words.ts';

interface EvidenceListProps {
  record: AuditRecord;
  finding: Finding;
}

function pageName(record: AuditRecord, { page }: Evidence): string {
  const visit = record.pages[page];
  if (!visit) return '';
  const { pathname, search } = new URL(visit.finalUrl);
  return shownText(visit.title?.trim() || `${pathname}${search}`, 200);
}

/** What else is known of an evidence, in one line. */
function remarks(item: Evidence): string {
  return [
    item.matched ? i18n.t('evidence.matched', [item.matched]) : '',
    item.date ? i18n.t('evidence.dated', [day(item.date)]) : '',
    item.miss ? `${i18n.t('evidence.nearMiss')}: ${reasonText({ reason: item.miss }, language())}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Pieces of evidence that are shown at once; the others are a click away. */
const AT_ONCE = 3;

/** Proofs and leads of a finding, proofs first. Each goes to its page and marks the spot there. */
export function EvidenceList({ record, finding }: EvidenceListProps) {
  const all = useSignal(false);
  if (finding.evidence.length === 0) return <p class="dim">{i18n.t('finding.evidenceNone')}</p>;
  const show = async (index: number, item: Evidence) => {
    const address = record.pages[item.page]?.finalUrl ?? record.unit.url;
    await showOne(record.id, finding.indicator, index, await tabOfPortal(address));
  };
  const ordered = finding.evidence
    .map((item, index) => ({ item, index }))
    .sort((a, b) => Number(b.item.role === 'proof') - Number(a.item.role === 'proof'));
  // One more does not need a button of its own.
  const shown = all.value || ordered.length <= AT_ONCE + 1 ? ordered : ordered.slice(0, AT_ONCE);
  const left = ordered.length - shown.length;
  return (
    <ul class="evidence plain">
      {shown.map(({ item, index }) => (
        <li key={index}>
          <button
            type="button"
            class="evidence-open"
            onClick={() => show(index, item)}
            data-testid="evidence"
          >
            <span class="row left">
              <span class={`tag role ${item.miss ? 'miss' : item.role}`}>
                {i18n.t(`finding.${item.role}`)}
              </span>
              <span class="dim fine">{i18n.t(`kind.${item.kind}`)}</span>
              <span class="go">
                {i18n.t('evidence.show')} <GoIcon />
              </span>
            </span>
            <span class="evidence-text">{shownText(item.text || item.href || '', 300)}</span>
            <span class="dim fine">{pageName(record, item)}</span>
            {remarks(item) ? <span class="dim fine">{remarks(item)}</span> : null}
          </button>
        </li>
      ))}
      {left > 0 ? (
        <li>
          <button
            type="button"
            class="link fine"
            onClick={() => (all.value = true)}
            data-testid="more-evidence"
          >
            {i18n.t('evidence.more', [number(left)])}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
