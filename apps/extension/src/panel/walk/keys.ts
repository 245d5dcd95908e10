import type { Verdict } from '@niemyet/rules';
import { GIVEN } from '../decision/draft.ts';

/** What a key does while findings are gone through one by one. */
export type WalkAction =
  | { do: 'next' | 'previous' | 'evidence' | 'reason' | 'save' | 'leave' }
  | { do: 'verdict'; verdict: Verdict };

/** A key as the browser tells of it. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const ACTIONS: ReadonlyMap<string, WalkAction> = new Map(
  Object.entries({
    n: { do: 'next' },
    ArrowRight: { do: 'next' },
    p: { do: 'previous' },
    ArrowLeft: { do: 'previous' },
    e: { do: 'evidence' },
    r: { do: 'reason' },
    Escape: { do: 'leave' },
  } as const),
);

/** The action of a key pressed outside of fields; null where it has none. Keys with Ctrl, Alt or Meta are the browser's. */
export function actionOf({ key, ctrlKey, altKey, metaKey }: Pressed): WalkAction | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key === 'Enter' ? { do: 'save' } : null;
  const verdict = /^[1-9]$/.test(key) ? GIVEN[Number(key) - 1] : undefined;
  if (verdict !== undefined) return { do: 'verdict', verdict };
  return ACTIONS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
