import type { Language } from '@niemyet/rules';
import { say } from '../../words/messages.ts';
import type { CompactChecklist } from '../matrix/checklist.ts';
import { text } from './cell.ts';
import { FORMAT, registerTab, type Tab } from './tab.ts';

/** The register of indicators of the checklists in use, in their own order. */
export function indicatorsTab(checklists: readonly CompactChecklist[], language: Language): Tab {
  const rows = checklists.flatMap(checklist => {
    const dimensions = new Map(checklist.dimensions.map(({ id, title }) => [id, title[language]]));
    return checklist.indicators.map(indicator => [
      text(`${checklist.id} ${checklist.version}`),
      text(indicator.id),
      text(dimensions.get(indicator.dimension) ?? indicator.dimension),
      text(indicator.title[language]),
      indicator.weight,
      say(language, `severity-${indicator.severity}`),
    ]);
  });
  return registerTab(
    say(language, 'tab-indicators'),
    [
      { head: say(language, 'indicator-checklist'), format: FORMAT.text, width: 240 },
      { head: say(language, 'indicator-id'), format: FORMAT.text, width: 240 },
      { head: say(language, 'indicator-dimension'), format: FORMAT.text, width: 240 },
      { head: say(language, 'indicator-title'), format: FORMAT.text, width: 480 },
      { head: say(language, 'indicator-weight'), format: FORMAT.weight, width: 110 },
      { head: say(language, 'indicator-severity'), format: FORMAT.text, width: 110 },
    ],
    rows,
  );
}
