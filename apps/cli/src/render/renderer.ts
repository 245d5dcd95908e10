import type { FetchOutcome } from '@niemyet/audit';

/** What a browser would get for an address, where it does not come over the network. */
export interface LocalAnswer {
  status: number;
  contentType: string;
  body: Buffer;
}

/** Runs the scripts of a page and gives what stands there afterwards. */
export interface Renderer {
  /** Never rejects: a failure is an outcome. */
  render(url: string, signal?: AbortSignal): Promise<FetchOutcome>;
  close(): Promise<void>;
}

/** Makes a renderer, with what answers the browser instead of a network where there is none. */
export type RendererMaker = (answer?: (url: string) => Promise<LocalAnswer | null>) => Renderer;
