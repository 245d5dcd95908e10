import { describe, expect, it } from 'vitest';
import { SAMPLE, toMojibake, toTcvn3, toVni } from '../testing/legacy.ts';
import { isSuspicious } from './suspicion.ts';

describe('isSuspicious', () => {
  it.each([toTcvn3, toVni, toMojibake])('looks twice at text of another encoding', encode => {
    for (const text of SAMPLE) expect(isSuspicious(encode(text))).toBe(true);
  });
  it.each([...SAMPLE, 'hoá, quý, khuê, xuân, toà, loé', 'plain English, 25 °C', 'khong dau', ''])(
    'lets %j pass',
    text => expect(isSuspicious(text)).toBe(false),
  );
});
