import { NoChromiumError, provideChromium } from '@niemyet/chromium';
import type { AuditRecord, Language } from '@niemyet/rules';
import { auditByCli } from './by-cli.ts';
import { auditByExtension } from './by-extension.ts';
import type { PanelEntry } from './panel.ts';
import { say } from './words.ts';

/** A browser, or null where none can be had, which is told. */
async function browserOrNull(language: Language, tell: (text: string) => void): Promise<string | null> {
  try {
    const onInstall = (command: string) => tell(say(language, 'installing', { command }));
    const path = await provideChromium({ onInstall });
    tell(say(language, 'browser', { path }));
    return path;
  } catch (error) {
    if (!(error instanceof NoChromiumError || error instanceof RangeError)) throw error;
    tell(error.message);
    return null;
  }
}

/** Audits portals with the extension where a browser can be had, else with the command line; says which. */
export async function auditAll(
  entries: readonly PanelEntry[],
  options: { language: Language; cli: boolean },
  tell: (text: string) => void,
  onAudited: (record: AuditRecord) => void,
): Promise<AuditRecord[]> {
  const { language, cli } = options;
  const browser = cli ? null : await browserOrNull(language, tell);
  if (browser !== null) {
    tell(say(language, 'byExtension'));
    return auditByExtension(browser, entries, language, onAudited);
  }
  tell(say(language, cli ? 'byChoice' : 'byCli'));
  return auditByCli(entries, onAudited);
}
