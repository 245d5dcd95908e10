import { i18n } from '#i18n';
import { number } from '../words.ts';

interface NextProps {
  /** Findings that wait for the inspector's word, and those that the filter shows. */
  waiting: number;
  shown: number;
  filtered: boolean;
  walk(): void;
}

/** What to do next: go through what waits for a word, or through what the filter shows. */
export function Next({ waiting, shown, filtered, walk }: NextProps) {
  const count = filtered ? shown : waiting;
  if (count === 0) return filtered ? null : <p class="callout done">{i18n.t('next.done')}</p>;
  const text = filtered ? i18n.t('next.filtered', [number(count)]) : i18n.t('next.waiting', [number(count)]);
  return (
    <div class="next row" data-testid="next">
      <p>{text}</p>
      <button type="button" class="primary small" onClick={walk} data-testid="walk">
        {i18n.t('next.walk')}
      </button>
    </div>
  );
}
