import { expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { matchText } from './hits.ts';
import { wordPlaces } from './places.ts';

const { compiled: checklist } = compiled();

it.each(['Họ và tên, số căn cước: 1', 'số  căn\u00a0cước', 'Tổ chức và số căn cước và CMND'])(
  'finds the words of a hit in %s',
  text => {
    const places = wordPlaces(text);
    const hit = matchText(checklist, text).bySet.get(checklist.vocabulary.identityLabels)?.[0];
    expect(places.length).toBe(matchText(checklist, text).words);
    const [from, to] = [places[hit?.from ?? 0]?.from, places[(hit?.to ?? 1) - 1]?.to];
    expect(text.slice(from, to).replace(/\s+/g, ' ')).toBe('số căn cước');
  },
);
