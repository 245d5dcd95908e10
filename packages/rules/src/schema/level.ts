/** Levels of administration a portal can belong to. */
export const LEVELS = ['commune', 'department', 'province'] as const;
