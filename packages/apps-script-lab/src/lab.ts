import { CallCounter, type Calls } from './script/calls.ts';
import { manifestOf, type ProjectFiles, readProject } from './script/project.ts';
import { Realm } from './script/realm.ts';
import { type AuthMode, type Host, service } from './script/service.ts';
import { transferred } from './script/transfer.ts';
import { cacheService } from './services/cache.ts';
import { scriptApp, session, utilities } from './services/environment.ts';
import { htmlService } from './services/html.ts';
import { type LockName, makeLocks } from './services/lock.ts';
import { propertiesService } from './services/properties.ts';
import { makeInterface, type Seen } from './services/ui.ts';
import { Book } from './sheets/book.ts';
import { spreadsheetApp } from './sheets/spreadsheet.ts';
import { type SpreadsheetView, viewOf } from './sheets/view.ts';

export interface LabOptions {
  /** A folder as clasp would push it; or give `files`. */
  readonly bundleDir?: string;
  readonly files?: ProjectFiles;
  /** The user's language, `vi` without one. */
  readonly locale?: string;
  /** The spreadsheet's locale, by which it reads and shows numbers and days; `vi_VN` without one. */
  readonly spreadsheetLocale?: string;
  /** What the user has granted when a trigger runs; `FULL` without one. */
  readonly authMode?: AuthMode;
  /** Milliseconds since 1970, for the cache. */
  readonly now?: () => number;
}

export interface Lab {
  /** Runs a function as a trigger or a menu would, under `authMode`. Throws what it throws. */
  run(name: string, ...args: unknown[]): unknown;
  /**
   * Runs a function as `google.script.run` would: not one whose name ends in `_`, arguments and result copied by
   * Google's rules, with the user's full grant.
   */
  serverRun(name: string, ...args: unknown[]): unknown;
  /** Service calls since the start or the last reset. */
  readonly calls: Calls;
  resetCalls(): void;
  readonly spreadsheet: SpreadsheetView;
  readonly ui: Seen & {
    /** Buttons that alerts will answer with, in turn. */
    readonly answers: string[];
  };
  /** Lines the script logged. */
  readonly logs: readonly string[];
  /** Lets another run hold a lock until the returned function is called. */
  holdLock(name: LockName): () => void;
}

/**
 * Opens a new spreadsheet with a script project bound to it. The project's files run in the order of their names,
 * in a world with Apps Script's globals only. Throws what the files throw.
 */
export function createLab(options: LabOptions): Lab {
  const files = options.files ?? readProject(options.bundleDir ?? '.');
  const manifest = manifestOf(files);
  if (manifest.runtimeVersion !== 'V8') throw new Error('the lab runs V8 projects only');
  const realm = new Realm();
  const calls = new CallCounter();
  const grant = { authMode: 'FULL' as AuthMode, scopes: manifest.oauthScopes };
  const host: Host = { realm, calls, grant };
  const book = new Book(options.spreadsheetLocale ?? 'vi_VN', manifest.timeZone);
  const locks = makeLocks(host);
  const ui = makeInterface(host, 'Niêm Yết');
  const logs: string[] = [];
  const log = { kind: 'other' as const, anonymous: true, takes: [['Any'] as const] };
  const line = (text: unknown) => {
    logs.push(String(text));
  };

  realm.define('SpreadsheetApp', spreadsheetApp(host, book, ui));
  realm.define('PropertiesService', propertiesService(host));
  realm.define('CacheService', cacheService(host, options.now ?? Date.now));
  realm.define('LockService', locks.service);
  realm.define('HtmlService', htmlService(host, files));
  realm.define('Utilities', utilities(host));
  realm.define('Session', session(host, options.locale ?? 'vi', manifest.timeZone));
  realm.define('ScriptApp', scriptApp(host));
  realm.define('Logger', service(host, 'Logger', { log: { ...log, run: line } }));
  realm.define(
    'console',
    service(
      host,
      'console',
      Object.fromEntries(['log', 'info', 'warn', 'error'].map(name => [name, { ...log, run: line }])),
    ),
  );

  for (const name of Object.keys(files).sort()) {
    if (/\.(js|gs)$/.test(name)) realm.runFile(name, files[name] as string);
  }

  const call = (name: string, args: unknown[], authMode: AuthMode): unknown => {
    const found: unknown = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)
      ? realm.evaluate(`typeof ${name} === 'function' ? ${name} : undefined`)
      : undefined;
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    grant.authMode = authMode;
    try {
      return found(...args.map(value => realm.adopt(value)));
    } finally {
      locks.endRun();
      grant.authMode = 'FULL';
    }
  };

  return {
    run: (name, ...args) => call(name, args, options.authMode ?? 'FULL'),
    serverRun: (name, ...args) => {
      if (name.endsWith('_'))
        throw new TypeError(`google.script.run.${name} is not a function: it is private`);
      const result = call(
        name,
        args.map((value, index) => transferred(value, `argument ${index + 1} of ${name}`)),
        'FULL',
      );
      return result === undefined ? undefined : transferred(result, `result of ${name}`);
    },
    get calls() {
      return calls.snapshot();
    },
    resetCalls: () => calls.reset(),
    spreadsheet: viewOf(book),
    ui: { ...ui.seen, answers: ui.answers },
    logs,
    holdLock: name => {
      locks.heldElsewhere.add(name);
      return () => locks.heldElsewhere.delete(name);
    },
  };
}
