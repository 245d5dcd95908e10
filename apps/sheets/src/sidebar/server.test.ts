import { describe, expect, it } from 'vitest';
import { remoteServer } from './server.ts';

type Handler = (value: unknown) => void;
/** A runner that answers like `google.script.run`. */
function runner(answer: (name: string, args: unknown[], succeed: Handler, fail: Handler) => void) {
  const make = (succeed: Handler, fail: Handler): never =>
    new Proxy({} as never, {
      get: (_, name: string) => {
        if (name === 'withSuccessHandler') return (handler: Handler) => make(handler, fail);
        if (name === 'withFailureHandler') return (handler: Handler) => make(succeed, handler);
        return (...args: unknown[]) => answer(name, args, succeed, fail);
      },
    });
  return make(
    () => {},
    () => {},
  );
}

describe('remoteServer', () => {
  it('answers with what the function returns', async () => {
    const server = remoteServer(runner((name, args, succeed) => succeed([name, ...args])));
    expect(await server.setLanguage('en')).toEqual(['setLanguage', 'en']);
  });

  it('rejects with the server’s own words', async () => {
    const server = remoteServer(runner((_, __, ___, fail) => fail(new Error('Một người khác đang nhập'))));
    await expect(server.getSetup()).rejects.toThrow('Một người khác đang nhập');
    const text = remoteServer(runner((_, __, ___, fail) => fail('hỏng')));
    await expect(text.getSetup()).rejects.toThrow('hỏng');
  });
});
