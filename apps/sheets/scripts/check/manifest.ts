import * as z from 'zod/mini';

const SCOPE = 'https://www.googleapis.com/auth/';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** `appsscript.json` of the add-on: least permission, V8, Vietnam's time. Source: Apps Script manifest reference. */
const Manifest = z.strictObject({
  timeZone: z.string().check(z.refine(isTimeZone, 'is not a time zone')),
  runtimeVersion: z.literal('V8'),
  exceptionLogging: z.enum(['NONE', 'STACKDRIVER']),
  oauthScopes: z
    .array(z.enum([`${SCOPE}spreadsheets.currentonly`, `${SCOPE}script.container.ui`]))
    .check(
      z.refine(scopes => new Set(scopes).size === 2 && scopes.length === 2, 'must list both scopes once'),
    ),
});

/** Problems of a manifest, one line each: clasp pushes a broken one without a word. */
export function checkManifest(text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [`appsscript.json is not JSON: ${(error as Error).message}`];
  }
  const result = Manifest.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map(issue => {
    const keys = issue.code === 'unrecognized_keys' ? ` ${issue.keys.join(', ')}` : '';
    return `appsscript.json ${issue.path.map(String).join('.')}: ${issue.code}${keys} ${issue.message}`.trimEnd();
  });
}
