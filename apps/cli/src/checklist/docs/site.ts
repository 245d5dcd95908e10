import { type Checklist, LANGUAGES, type Language } from '@niemyet/rules';
import type { Example } from './example.ts';
import { indexPage } from './index-page.ts';
import { indicatorPage } from './indicator-page.ts';
import { shell } from './shell.ts';
import { catalogueWords } from './words.ts';

/** A checklist and the sample pages of its indicators, by id. */
export interface Documented {
  checklist: Checklist;
  examples: ReadonlyMap<string, readonly Example[]>;
}

/** Vietnamese stands at the root, English in a folder of its own. */
const rootOf = (language: Language) => (language === 'vi' ? '' : `${language}/`);
const otherOf = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

/**
 * The catalogue as files by their path: `index.html`, `<checklist>/<indicator>.html`, and the same in English under
 * `en/`. All of it is static, and no page loads anything.
 */
export function catalogueFiles(documented: readonly Documented[]): Map<string, string> {
  const files = new Map<string, string>();
  const checklists = documented.map(({ checklist }) => checklist);
  for (const language of LANGUAGES) {
    const say = catalogueWords(language);
    const root = rootOf(language);
    const other = rootOf(otherOf(language));
    const up = language === 'vi' ? '' : '../';
    files.set(
      `${root}index.html`,
      shell({
        language,
        title: `${say('catalogue')} · Niêm Yết`,
        main: indexPage(checklists, language),
        home: 'index.html',
        other: `${up}${other}index.html`,
        searches: true,
      }),
    );
    for (const { checklist, examples } of documented) {
      for (const indicator of checklist.indicators) {
        const path = `${checklist.id}/${indicator.id}.html`;
        files.set(
          `${root}${path}`,
          shell({
            language,
            title: `${indicator.title[language]} · ${checklist.title[language]}`,
            main: indicatorPage(checklist, indicator, examples.get(indicator.id) ?? [], language),
            home: '../index.html',
            other: `../${up}${other}${path}`,
          }),
        );
      }
    }
  }
  return files;
}
