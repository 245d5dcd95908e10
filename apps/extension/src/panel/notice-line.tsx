import { i18n } from '#i18n';
import { CloseIcon } from './icons.tsx';
import { notice } from './state.ts';

/** The line that tells what came of an action. */
export function NoticeLine() {
  const told = notice.value;
  return (
    <div class="notice-place" role={told?.tone === 'problem' ? 'alert' : 'status'} data-testid="notice">
      {told ? (
        <p class={`notice ${told.tone}`}>
          <span>{told.text}</span>
          <button
            type="button"
            class="icon"
            aria-label={i18n.t('problem.dismiss')}
            onClick={() => (notice.value = null)}
          >
            <CloseIcon />
          </button>
        </p>
      ) : null}
    </div>
  );
}
