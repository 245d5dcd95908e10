import type { Verdict } from '@niemyet/rules';
import type { JSX } from 'preact';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.75,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

function Icon({ children, size = 16 }: { children: JSX.Element | JSX.Element[]; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The product's mark: a notice on a board, checked. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="3" y="3" width="26" height="26" rx="7" class="mark-board" />
      <path d="M10 8.5h12a1 1 0 0 1 1 1V22l-3.5 2.5H10a1 1 0 0 1-1-1v-14a1 1 0 0 1 1-1Z" fill="#fff" />
      <path
        d="m12 16.2 3 3 5.4-6"
        fill="none"
        class="mark-check"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The shape of a verdict: told apart without colour. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  switch (verdict) {
    case 'pass':
      return (
        <Icon>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="m4.8 8.2 2.2 2.2 4.2-4.6" class="knockout" />
        </Icon>
      );
    case 'partial':
      return (
        <Icon>
          <circle cx="8" cy="8" r="6.2" {...stroke} />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
        </Icon>
      );
    case 'fail':
      return (
        <Icon>
          <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" fill="currentColor" />
          <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" class="knockout" />
        </Icon>
      );
    case 'review':
      return (
        <Icon>
          <path d="M8 .9 15.1 8 8 15.1.9 8Z" {...stroke} />
          <path d="M8 4.8v3.9m0 2.3v.1" {...stroke} />
        </Icon>
      );
    case 'na':
      return (
        <Icon>
          <circle cx="8" cy="8" r="6.2" {...stroke} />
          <path d="M5 8h6" {...stroke} />
        </Icon>
      );
    case 'unreached':
      return (
        <Icon>
          <circle cx="8" cy="8" r="6.2" {...stroke} stroke-dasharray="2.4 2.4" />
          <path d="m5.5 10.5 5-5" {...stroke} />
        </Icon>
      );
    case 'error':
      return (
        <Icon>
          <path d="M8 1.6 15 14H1Z" {...stroke} />
          <path d="M8 6v3.6m0 2v.1" {...stroke} />
        </Icon>
      );
  }
}

export const TrashIcon = () => (
  <Icon>
    <path
      d="M2.5 4.2h11M6.2 4V2.6h3.6V4m2.4.4-.6 8.8H4.4l-.6-8.8M6.6 6.8v4m2.8-4v4"
      {...stroke}
      stroke-width={1.3}
    />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.8 3 4.8 8l5 5" {...stroke} />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" {...stroke} />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.6" {...stroke} />
    <path d="m10.6 10.6 3.6 3.6" {...stroke} />
  </Icon>
);

export const GoIcon = () => (
  <Icon>
    <path d="M6 3h7v7M13 3 4 12" {...stroke} />
  </Icon>
);

export function SettingsIcon() {
  return (
    <Icon size={18}>
      <path d="M1.5 4.5h5m4 0h4M1.5 11.5h3m4 0h6" {...stroke} />
      <circle cx="8.5" cy="4.5" r="1.9" {...stroke} />
      <circle cx="6.5" cy="11.5" r="1.9" {...stroke} />
    </Icon>
  );
}
