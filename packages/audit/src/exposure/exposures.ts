import type { CompiledChecklist } from '../match/compile.ts';
import { matchText } from '../match/hits.ts';
import { columnExposures } from './columns.ts';
import type { Exposed, ExposedContent, Exposure } from './exposure.ts';
import { proseExposures } from './prose.ts';

/**
 * What a page or document shows of private persons that it must not: columns of a table and labels in running
 * text, by the checklist's words. Pure, linear in the content. The values are given apart, for masking.
 * Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16.
 */
export function exposures(compiled: CompiledChecklist, content: ExposedContent): Exposed {
  const year = Number(compiled.on.slice(0, 4));
  const values = new Set<string>();
  const found: Exposure[] = content.tables.flatMap((table, index) =>
    columnExposures(compiled, table, content.title, year, values).map(exposure => ({
      ...exposure,
      table: index,
    })),
  );
  const hitsOf = (i: number) => content.hits?.[i] ?? matchText(compiled, content.texts[i] ?? '');
  found.push(...proseExposures(compiled, content.texts, hitsOf, values));
  return { exposures: found, values };
}
