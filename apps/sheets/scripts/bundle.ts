import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { CompactChecklist } from '../src/core/matrix/checklist.ts';

const ENTRY = fileURLToPath(new URL('../src/globals.ts', import.meta.url));
/** Private by its underscore: `google.script.run` cannot reach into it. */
const SCOPE = 'niemyet_';

/**
 * Bundles the server side into one classic script: everything inside one private scope, and one top-level function
 * for each export of `globals.ts`, so that nothing else can be called from the sidebar or shows in the editor.
 */
export async function bundleScript(checklists: readonly CompactChecklist[]): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'neutral',
    resolve: { conditionNames: ['@niemyet/source', 'import', 'default'], mainFields: ['module', 'main'] },
    transform: { target: 'es2019' },
    plugins: [
      {
        // The hash is given bytes only; its way of taking texts needs what Apps Script lacks.
        name: 'hash-bytes-only',
        transform: (code, id) =>
          /@noble\/hashes\//.test(id.replace(/\\/g, '/')) && code.includes('new TextEncoder()')
            ? code.replace(
                /new TextEncoder\(\)\.encode\((\w+)\)/g,
                "(() => { throw new Error('hash bytes, not texts'); })($1)",
              )
            : undefined,
      },
      {
        name: 'checklists',
        resolveId: id => (id === 'virtual:checklists' ? '\0virtual:checklists' : undefined),
        load: id =>
          id === '\0virtual:checklists'
            ? `export default JSON.parse(${JSON.stringify(JSON.stringify(checklists))});`
            : undefined,
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', name: SCOPE, comments: false });
    const [chunk] = output;
    const globals = chunk.exports.map(
      name => `function ${name}(request) {\n  return ${SCOPE}.${name}(request);\n}\n`,
    );
    return `${chunk.code}\n${globals.join('\n')}`;
  } finally {
    await bundle.close();
  }
}
