/** The parts of undici that are loaded by themselves; the package has types for the whole only. */
declare module 'undici/lib/dispatcher/agent.js' {
  import type { Agent as Whole } from 'undici';

  const Agent: typeof Whole;
  export default Agent;
}

declare module 'undici/lib/api/api-request.js' {
  import type { Dispatcher } from 'undici';
  export default function request(
    this: Dispatcher,
    options: Dispatcher.RequestOptions,
  ): Promise<Dispatcher.ResponseData>;
}
