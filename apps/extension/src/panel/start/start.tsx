import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hostPattern } from '../../audit/host.ts';
import { startOne } from '../actions.ts';
import { AuditList } from '../audits/audit-list.tsx';
import { findOpenTab, followOpenTab, type OpenTab } from '../open-tab.ts';
import { notice } from '../state.ts';
import { host } from '../words.ts';
import { type Entry, entryFor, type Mistake, mistakesIn, requestOf } from './entry.ts';
import { PortalCard } from './portal-card.tsx';
import { remember, remembered, rememberedUnit, rememberUnit } from './remembered.ts';
import { roundOf, todayInVietnam } from './today.ts';
import { UnitForm } from './unit-form.tsx';

/** The form for the portal in front, filled in with what is known of it. */
async function fill(): Promise<{ tab: OpenTab | null; entry: Entry }> {
  const tab = await findOpenTab();
  const known = tab ? await rememberedUnit(host(tab.url)) : null;
  const on = todayInVietnam(new Date());
  const { round = roundOf(on) } = await remembered();
  return { tab, entry: entryFor(tab, known, { round, on }) };
}

async function keep(entry: Entry): Promise<void> {
  const { round, on: _, ...unit } = entry;
  await remember({ round });
  await rememberUnit(host(entry.url), unit);
}

/** The first view: the portal in front, what is to be known of its unit, and the audits made so far. */
export function Start() {
  const tab = useSignal<OpenTab | null>(null);
  const entry = useSignal<Entry | null>(null);
  const mistakes = useSignal<readonly Mistake[]>([]);
  const starting = useSignal(false);

  useEffect(() => {
    const look = async () => {
      const found = await fill();
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
    const filled = entry.value;
    if (!filled || starting.value) return;
    mistakes.value = mistakesIn(filled);
    if (mistakes.value.length > 0) return;
    starting.value = true;
    // Asked straight from the click: the browser shows its question for nothing else.
    const origins = [hostPattern(filled.url)];
    const allowed = await browser.permissions.request({ origins }).catch(() => false);
    if (allowed) {
      await keep(filled);
      await startOne(requestOf(filled));
    } else {
      notice.value = { tone: 'problem', text: i18n.t('start.denied', [host(filled.url)]) };
    }
    starting.value = false;
  };

  if (!entry.value) return null;
  const shown = entry.value;
  const change = (part: Partial<Entry>) => {
    entry.value = { ...shown, ...part };
    mistakes.value = [];
  };
  return (
    <>
      <form class="card entry" onSubmit={start} noValidate>
        <PortalCard tab={tab.value} entry={shown} change={change} wrong={mistakes.value.includes('url')} />
        <UnitForm entry={shown} change={change} mistakes={mistakes.value} guessed={tab.value !== null} />
        <button class="primary wide" type="submit" disabled={starting.value} data-testid="start">
          {i18n.t(starting.value ? 'start.starting' : 'start.button')}
        </button>
        {shown.url ? <p class="hint">{i18n.t('start.permission', [host(shown.url)])}</p> : null}
      </form>
      <AuditList />
    </>
  );
}
