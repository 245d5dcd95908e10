import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** `in-page.ts` and the engine as one script for a page. */
export async function bundleInPage(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
    platform: 'browser',
    resolve: { conditionNames: ['@niemyet/source', 'browser', 'import', 'default'] },
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    const [chunk] = output;
    return chunk.code;
  } finally {
    await bundle.close();
  }
}
