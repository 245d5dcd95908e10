import * as z from 'zod/mini';

/** What a person saw on a home page: `yes` may be a dead link; `unclear` is not counted. */
const PageLabel = z.object({
  v: z.enum(['yes', 'no', 'unclear']),
  evidence: z.optional(z.string()),
  /** How it stands in the page: `text`, `image alt`, `image-only, no alt`, … */
  dom: z.optional(z.string()),
});
type PageLabel = z.infer<typeof PageLabel>;

/** `labels.json`: home pages and what each has, by label. */
export const PageLabels = z.object({
  sites: z.record(
    z.string(),
    z.object({
      page: z.string(),
      name: z.string(),
      url: z.optional(z.nullable(z.string())),
      cms: z.string(),
      ind: z.record(z.string(), PageLabel),
    }),
  ),
});
export type PageLabels = z.infer<typeof PageLabels>;

/** `label-map.json`: which indicators answer a label. */
export const LabelMap = z.object({ labels: z.record(z.string(), z.array(z.string())) });
export type LabelMap = z.infer<typeof LabelMap>;

/** `manifest.json`: the saved pages. */
export const Manifest = z.array(z.object({ slug: z.string(), url: z.optional(z.nullable(z.string())) }));

/** `site-labels/<site>.json`: whether the content is really there, by indicator. */
export const SiteLabels = z.object({
  site: z.string(),
  pages: z.number(),
  indicators: z.record(
    z.string(),
    z.object({
      available: z.enum(['yes', 'empty', 'no', 'unclear']),
      newest: z.optional(z.nullable(z.string())),
    }),
  ),
});
export type SiteLabels = z.infer<typeof SiteLabels>;

/** `image-only` where the page has it and no text says so. */
export type Expected = 'yes' | 'image-only' | 'no' | 'unclear';

function expectedOf(parts: readonly PageLabel[]): Expected {
  const yes = parts.filter(part => part.v === 'yes');
  if (yes.length > 0) return yes.every(part => part.dom?.startsWith('image-only')) ? 'image-only' : 'yes';
  return parts.length > 0 && parts.every(part => part.v === 'no') ? 'no' : 'unclear';
}

/**
 * What is expected of each label of the map on one page. A label of the map that no page carries stands for the
 * labels that the map does not name, joined: yes when one is, no when all are.
 */
export function expectations(
  labels: Readonly<Record<string, PageLabel>>,
  map: LabelMap,
): Map<string, { expected: Expected; evidence: string }> {
  const unnamed = Object.keys(labels).filter(label => map.labels[label] === undefined);
  const result = new Map<string, { expected: Expected; evidence: string }>();
  for (const label of Object.keys(map.labels)) {
    const names = labels[label] ? [label] : unnamed;
    const parts = names.flatMap(name => labels[name] ?? []);
    const evidence = parts.flatMap(part => (part.v === 'yes' && part.evidence ? [part.evidence] : []));
    result.set(label, { expected: expectedOf(parts), evidence: evidence.join(' | ') });
  }
  return result;
}

/** The newest of the days named in some texts, `YYYY-MM-DD`, or undefined. */
export function newestDay(texts: Iterable<string | null | undefined>): string | undefined {
  const days = [...texts].flatMap(text => text?.match(/\b(19|20)\d\d-[01]\d-[0-3]\d\b/g) ?? []);
  return days.sort().at(-1);
}
