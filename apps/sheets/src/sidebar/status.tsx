import type { Language } from '@niemyet/rules';
import { count, type Session } from './session.ts';
import { word } from './words.ts';

interface Props {
  readonly language: Language;
  readonly session: Session;
  readonly retry: () => void;
  readonly redraw: () => void;
}

/** What is going on, in words; empty before the first import. */
function statusText(session: Session, language: Language): string {
  const all = session.items.filter(item => item.status !== 'refused').length;
  switch (session.phase) {
    case 'idle':
      return '';
    case 'reading':
      return word(language, 'reading', { done: session.read, all: session.chosen });
    case 'sending':
      return word(language, 'sending', { done: all - count(session, 'waiting'), all });
    case 'drawing':
      return word(language, 'drawing');
    case 'done': {
      const unsent = count(session, 'unsent');
      const done = word(language, 'done', {
        imported: count(session, 'imported'),
        unchanged: count(session, 'unchanged'),
        refused: count(session, 'refused'),
      });
      return unsent > 0 ? `${done} ${word(language, 'done-unsent', { unsent })}` : done;
    }
  }
}

/** The share of the work that is done; undefined while that is not known. */
function progress(session: Session): number | undefined {
  if (session.phase === 'reading') return session.read / Math.max(1, session.chosen);
  if (session.phase !== 'sending') return undefined;
  return 1 - count(session, 'waiting') / Math.max(1, session.items.length);
}

/** Progress, the outcome, and what to do where something did not go through. */
export function Status({ language, session, retry, redraw }: Props) {
  const text = statusText(session, language);
  const running = session.phase !== 'idle' && session.phase !== 'done';
  const done = session.phase === 'done';
  return (
    <section class={done ? 'status done' : 'status'}>
      <p role="status" aria-live="polite">
        {text}
      </p>
      {running && <progress value={progress(session)} max={1} aria-label={text} />}
      {session.tabs.length > 0 && (
        <p class="tabs">{word(language, 'tab-written', { tabs: session.tabs.join(', ') })}</p>
      )}
      {session.unreadable > 0 && (
        <p class="warning">{word(language, 'unreadable', { count: session.unreadable })}</p>
      )}
      {session.notDrawn !== undefined && (
        <p class="warning">{word(language, 'not-drawn', { reason: session.notDrawn })}</p>
      )}
      {done && count(session, 'unsent') > 0 && (
        <button type="button" class="action" onClick={retry}>
          {word(language, 'retry')}
        </button>
      )}
      {done && session.notDrawn !== undefined && (
        <button type="button" onClick={redraw}>
          {word(language, 'redraw')}
        </button>
      )}
    </section>
  );
}
