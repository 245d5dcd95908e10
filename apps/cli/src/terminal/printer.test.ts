import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { printer } from './printer.ts';

describe('printer', () => {
  it('waits until the text was taken', async () => {
    const sink = new PassThrough();
    await printer(sink)('một\n');
    expect(sink.read()?.toString()).toBe('một\n');
  });

  it('takes no offence at a reader that went away', async () => {
    const sink = new PassThrough();
    const print = printer(sink);
    sink.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    await new Promise(resolve => setImmediate(resolve));
    await expect(print('hai')).resolves.toBeUndefined();
  });

  it('tells any other failure', async () => {
    let taken = 0;
    const print = printer({
      on: () => {},
      write: (_, done) => {
        taken += 1;
        done(Object.assign(new Error('đầy'), { code: 'ENOSPC' }));
      },
    });
    await expect(print('ba')).rejects.toThrow('đầy');
    expect(taken).toBe(1);
  });
});
