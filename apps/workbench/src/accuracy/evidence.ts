import type { Evidence } from '@niemyet/rules';

/** The end of a CSS path: the two last elements tell enough to find the spot. */
function pathEnd(selector: string): string {
  const parts = selector.split('>');
  return parts.length > 2 ? `…>${parts.slice(-2).join('>')}` : selector;
}

/** One evidence on a line: role, kind, why it does not count, the term that matched, the text, where. */
export function evidenceLine({ role, kind, miss, matched, text, selector }: Evidence, page = ''): string {
  const parts = [
    role,
    kind,
    miss && `(${miss})`,
    `[${matched ?? ''}]`,
    `“${text}”`,
    page,
    selector && pathEnd(selector),
  ];
  return parts.filter(part => part).join(' ');
}
