import { join } from 'node:path';
import { openChromium } from '@niemyet/chromium';
import type { AuditRecord, Language } from '@niemyet/rules';
import { ROOT } from '../root.ts';
import { atOnce } from './at-once.ts';
import { type PanelEntry, panelAddress, recordFromPanel, startInPanel } from './panel.ts';

/** The build whose access to this machine's own portals need not be granted by a click. */
export const EXTENSION = join(ROOT, 'apps/extension/.output/chrome-mv3-e2e');

/** Audits under way at a time, each of another portal: the extension's worker keeps its manners to each host. */
const AT_ONCE = 3;

/** Audits portals with the built extension in a browser, through its panel, a few at a time; records in order. */
export async function auditByExtension(
  executablePath: string,
  entries: readonly PanelEntry[],
  lang: Language,
  onAudited: (record: AuditRecord) => void,
): Promise<AuditRecord[]> {
  const context = await openChromium({ executablePath, extensionDir: EXTENSION, lang });
  try {
    const address = await panelAddress(context);
    return await atOnce(entries, AT_ONCE, async entry => {
      const panel = await context.newPage();
      await panel.goto(address);
      await startInPanel(panel, entry);
      const record = await recordFromPanel(panel, entry.unit.code);
      await panel.close();
      onAudited(record);
      return record;
    });
  } finally {
    await context.close();
  }
}
