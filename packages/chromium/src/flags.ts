/** How a browser is to be started. */
export interface ChromiumFlags {
  /** Folder of an unpacked extension. */
  extensionDir?: string;
  /** Whether the process belongs to root, under whom Chromium's sandbox does not work. */
  root: boolean;
  /** Value of `--host-resolver-rules`: where host names lead. */
  hostRules?: string;
  lang: 'vi' | 'en';
}

/** Command-line switches: no traffic of the browser's own, no first-run pages, the extension alone. */
export function chromiumFlags({ extensionDir, root, hostRules, lang }: ChromiumFlags): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    // A toolbar click and granted `activeTab` are driven through this in tests.
    '--enable-unsafe-extension-debugging',
    `--lang=${lang}`,
    ...(root ? ['--no-sandbox'] : []),
    ...(hostRules ? [`--host-resolver-rules=${hostRules}`] : []),
    ...(extensionDir
      ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
      : []),
  ];
}

/**
 * Environment of the browser: on Linux the language of `chrome.i18n` comes from `LANGUAGE`, not from `--lang`.
 */
export function chromiumEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  lang: 'vi' | 'en',
): Record<string, string> {
  const kept = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(kept), LANGUAGE: lang, LC_ALL: 'C.UTF-8' };
}
