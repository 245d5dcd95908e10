/** A `fetch` of a server that never answers: it ends as its signal says. */
export const neverAnswers = ((_: string, { signal }: RequestInit) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  })) as typeof fetch;
