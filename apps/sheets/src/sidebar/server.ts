import type { Server } from '../contract.ts';

/** The server functions, each answering later. */
export type RemoteServer = {
  [K in keyof Server]: (...args: Parameters<Server[K]>) => Promise<ReturnType<Server[K]>>;
};

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  [name: string]: unknown;
}

/** Server functions over `google.script.run`. A refusal rejects with the server's own words. */
export function remoteServer(runner: Runner): RemoteServer {
  const call =
    (name: keyof Server) =>
    (...args: unknown[]): Promise<never> =>
      new Promise((resolve, reject) => {
        const prepared = runner
          .withSuccessHandler(value => resolve(value as never))
          .withFailureHandler(error => reject(error instanceof Error ? error : new Error(String(error))));
        (prepared[name] as (...given: unknown[]) => void)(...args);
      });
  return {
    getSetup: call('getSetup'),
    setLanguage: call('setLanguage'),
    importAudits: call('importAudits'),
    layOut: call('layOut'),
  };
}

/** The runner HtmlService puts into the page. */
export function pageRunner(): Runner {
  return (globalThis as unknown as { google: { script: { run: Runner } } }).google.script.run;
}
