import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hostPattern } from '../../audit/host.ts';
import { DEFAULT_CHOICE } from '../../checklists/choice.ts';
import { PAGES, remember, remembered, rememberedUnit, rememberUnit } from '../../store/remembered.ts';
import { startOne } from '../actions.ts';
import { AuditList } from '../audits/audit-list.tsx';
import { findOpenTab, followOpenTab, type OpenTab } from '../open-tab.ts';
import { checklists, notice } from '../state.ts';
import { host, number } from '../words.ts';
import { ChecklistField } from './checklist-field.tsx';
import { choiceOn, type Entry, entryFor, type Mistake, mistakesIn, requestOf } from './entry.ts';
import { minutesFor } from './estimate.ts';
import { PortalCard } from './portal-card.tsx';
import { roundOf, todayInVietnam } from './today.ts';
import { UnitForm } from './unit-form.tsx';

/** The form for the portal in front, filled in with what is known of it. */
async function fill(): Promise<{ tab: OpenTab | null; entry: Entry }> {
  const tab = await findOpenTab();
  const known = tab ? await rememberedUnit(host(tab.url)) : null;
  const on = todayInVietnam(new Date());
  const { round = roundOf(on), checklist = DEFAULT_CHOICE } = await remembered();
  return { tab, entry: entryFor(tab, known, { round, on, checklist }) };
}

async function keep(entry: Entry): Promise<void> {
  const { round, on: _, checklist, ...unit } = entry;
  await remember({ round, checklist });
  await rememberUnit(host(entry.url), unit);
}

/** The first view: the portal in front, what is to be known of its unit, and the audits made so far. */
export function Start() {
  const tab = useSignal<OpenTab | null>(null);
  const entry = useSignal<Entry | null>(null);
  const mistakes = useSignal<readonly Mistake[]>([]);
  const starting = useSignal(false);
  const maxPages = useSignal<number>(PAGES.usual);

  useEffect(() => {
    const look = async () => {
      const found = await fill();
      maxPages.value = (await remembered()).maxPages ?? PAGES.usual;
      // What the inspector typed stays while the same portal is in front.
      const same = tab.value && found.tab && host(tab.value.url) === host(found.tab.url);
      tab.value = found.tab;
      if (!entry.value || (found.tab && !same)) entry.value = found.entry;
    };
    void look();
    return followOpenTab(() => void look());
  }, []);

  const start = async (event: Event) => {
    event.preventDefault();
    if (!entry.value || starting.value) return;
    const filled = { ...entry.value, checklist: choiceOn(checklists.value, entry.value.checklist) };
    mistakes.value = mistakesIn(filled);
    if (mistakes.value.length > 0) return;
    starting.value = true;
    // Asked straight from the click: the browser shows its question for nothing else.
    const origins = [hostPattern(filled.url)];
    const allowed = await browser.permissions.request({ origins }).catch(() => false);
    if (allowed) {
      await keep(filled);
      await startOne(requestOf(filled, maxPages.value));
    } else {
      notice.value = { tone: 'problem', text: i18n.t('start.denied', [host(filled.url)]) };
    }
    starting.value = false;
  };

  if (!entry.value) return null;
  const shown = entry.value;
  const minutes = minutesFor(maxPages.value);
  const change = (part: Partial<Entry>) => {
    entry.value = { ...shown, ...part };
    mistakes.value = [];
  };
  return (
    <>
      <form class="card entry" onSubmit={start} noValidate>
        <PortalCard tab={tab.value} entry={shown} change={change} wrong={mistakes.value.includes('url')} />
        <UnitForm entry={shown} change={change} mistakes={mistakes.value} guessed={tab.value !== null} />
        <ChecklistField chosen={shown.checklist} choose={checklist => change({ checklist })} />
        <button class="primary wide" type="submit" disabled={starting.value} data-testid="start">
          {i18n.t(starting.value ? 'start.starting' : 'start.button')}
        </button>
        <p class="hint">
          {i18n.t('estimate.pages', [number(maxPages.value), number(minutes.from), number(minutes.to)])}{' '}
          {shown.url ? i18n.t('start.permission', [host(shown.url)]) : null}
        </p>
      </form>
      <AuditList />
    </>
  );
}
