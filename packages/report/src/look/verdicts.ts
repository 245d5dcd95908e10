import type { Verdict } from '@niemyet/rules';

/** How a verdict looks. The symbol and the word say it too: colour never stands alone. */
export interface VerdictLook {
  symbol: string;
  /** Dark ink on a light ground, at least 4.5 : 1. */
  ink: string;
  ground: string;
  /** ANSI SGR parameters for a terminal. */
  ansi: string;
}

export const VERDICT_LOOKS: Readonly<Record<Verdict, VerdictLook>> = {
  pass: { symbol: '✓', ink: '#14532d', ground: '#d9efdf', ansi: '32' },
  partial: { symbol: '◐', ink: '#6b4700', ground: '#fcefc7', ansi: '33' },
  fail: { symbol: '✗', ink: '#8f1616', ground: '#fbdcd8', ansi: '31' },
  review: { symbol: '?', ink: '#1c3f7c', ground: '#dbe7fb', ansi: '36' },
  na: { symbol: '–', ink: '#4b5563', ground: '#f1f2f4', ansi: '2' },
  unreached: { symbol: '⊘', ink: '#4c3f6b', ground: '#e8e3f2', ansi: '35' },
  error: { symbol: '!', ink: '#7a1154', ground: '#f8dcee', ansi: '1;31' },
};
