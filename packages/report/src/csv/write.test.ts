import { expect, it } from 'vitest';
import { toCsv } from './write.ts';

it('writes rows with a byte order mark, CR LF and quotes where they are needed', () => {
  expect(
    toCsv([
      ['a', 'b,c'],
      ['"', 'một\nhai'],
    ]),
  ).toBe('\ufeffa,"b,c"\r\n"""","một\nhai"\r\n');
});

it.each(['=1', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '|a', '%a'])('lets %j be no formula', text => {
  expect(toCsv([[text, 'a']])).toContain(`'${text}`);
});
