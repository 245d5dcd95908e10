import {
  type Criteria,
  criteriaOn,
  type Indicator,
  isInForce,
  type Occasion,
  type Probe,
} from '@niemyet/rules';
import type { SetId } from './found-by.ts';

/** The phrases by which a portal tells whether there was an occasion. */
export type OccasionSets = Record<keyof Occasion, SetId>;

/** An indicator ready to be judged on a given day. */
export interface CompiledIndicator {
  indicator: Indicator;
  /** The criteria of the edition in force. */
  criteria: Criteria;
  /** False where every source was out of force on the day. */
  inForce: boolean;
  terms: SetId;
  negatives: SetId;
  /** Those of the terms that only say where to look. */
  broad: SetId;
  /** By what the portal may tell whether there was an occasion; null where nothing says so. */
  occasion: OccasionSets | null;
  /** Own phrases of a probe, by the list object the probe holds. */
  own: ReadonlyMap<readonly string[], SetId>;
  /** Those that tell something only together with others, and nothing by themselves. */
  together: ReadonlyMap<readonly string[], SetId>;
}

const isTogether = (probe: Probe): boolean => probe.probe === 'phrase' && probe.together !== undefined;

function probesOf({ available, timely, complete, convenient }: Criteria): Probe[] {
  return [available, timely, complete, convenient].flat().filter(probe => probe !== undefined);
}

function phraseLists(probes: readonly Probe[]): (readonly string[])[] {
  return probes.flatMap(probe => {
    switch (probe.probe) {
      case 'section':
        return probe.contentTerms === undefined ? [] : [probe.contentTerms];
      case 'document':
        return probe.terms === undefined ? [] : [probe.terms];
      case 'form':
        return probe.about === undefined ? [] : [probe.about];
      case 'table':
        return probe.columns.map(column => [column]).concat([probe.columns]);
      case 'phrase':
        return [...(probe.any === undefined ? [] : [probe.any]), ...(probe.all ?? [])];
      default:
        return [];
    }
  });
}

function occasionSets(
  occasion: Occasion | undefined,
  addSet: (texts: readonly string[]) => SetId,
): OccasionSets | null {
  if (occasion === undefined) return null;
  const { counted, none, unless, until } = occasion;
  return { counted: addSet(counted), none: addSet(none), unless: addSet(unless), until: addSet(until) };
}

/** Prepares an indicator for the day whose law counts; `addSet` gives the number of a list of phrases. */
export function compileIndicator(
  indicator: Indicator,
  on: string,
  addSet: (texts: readonly string[]) => SetId,
): CompiledIndicator {
  const criteria = criteriaOn(indicator, on);
  const terms = addSet(indicator.terms);
  const probes = probesOf(criteria);
  const setsOfLists = (of: readonly Probe[]) =>
    new Map(phraseLists(of).map(list => [list, addSet(list)] as const));
  return {
    indicator,
    criteria,
    inForce: indicator.sources.some(source => isInForce(source, on)),
    terms,
    negatives: addSet(indicator.negativeTerms),
    broad: addSet(indicator.broadTerms),
    occasion: occasionSets(indicator.occasion, addSet),
    own: setsOfLists(probes.filter(probe => !isTogether(probe))),
    together: setsOfLists(probes.filter(isTogether)),
  };
}
