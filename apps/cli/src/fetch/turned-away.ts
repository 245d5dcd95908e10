/** Statuses by which a firewall turns visitors away. */
export const TURNED_AWAY: ReadonlySet<number> = new Set([403, 429, 451]);
