import type { Language } from '@niemyet/rules';
import { say } from '../../words/messages.ts';
import type { Entry } from '../store/entry.ts';
import { text } from './cell.ts';
import { FORMAT, registerTab, type Tab } from './tab.ts';

/** The register of units, as their last audits name them, ordered by code. */
export function unitsTab(entries: readonly Entry[], language: Language): Tab {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    const known = last.get(entry.unit.code);
    if (!known || Date.parse(entry.finishedAt) >= Date.parse(known.finishedAt))
      last.set(entry.unit.code, entry);
  }
  const units = [...last.values()]
    .map(entry => entry.unit)
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return registerTab(
    say(language, 'tab-units'),
    [
      { head: say(language, 'unit-code'), format: FORMAT.text, width: 110 },
      { head: say(language, 'unit-name'), format: FORMAT.text, width: 220 },
      { head: say(language, 'unit-level'), format: FORMAT.text, width: 220 },
      { head: say(language, 'unit-province'), format: FORMAT.text, width: 220 },
      { head: say(language, 'unit-url'), format: FORMAT.text, width: 220 },
    ],
    units.map(unit => [
      text(unit.code),
      text(unit.name),
      say(language, `level-${unit.level}`),
      text(unit.province ?? ''),
      text(unit.url),
    ]),
  );
}
