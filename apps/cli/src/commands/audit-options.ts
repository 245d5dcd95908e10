import { LEVELS, type Level } from '@niemyet/rules';
import { dayInVietnam, isDay, quarterOf } from '../audit/dates.ts';
import { DEFAULT_CHECKLIST } from '../checklist/default.ts';
import { usage } from '../errors.ts';
import { CONTACT, DEFAULT_SETTINGS, type FetchSettings, userAgentOf } from '../fetch/settings.ts';
import { addressOf, isAddress } from '../targets/target.ts';
import type { Context } from './context.ts';

/** The options of `niemyet audit` as commander hands them over. */
export interface RawAuditOptions {
  checklist?: string;
  round?: string;
  unit?: string;
  unitName?: string;
  level?: string;
  province?: string;
  roster?: string;
  url?: string;
  on?: string;
  json?: string;
  maxPages?: string;
  since?: string;
  cache?: string;
  pause?: string;
  retryWait?: string;
  contact?: string;
  render?: boolean;
  documents?: boolean;
}

/** The same, checked. */
export interface AuditCommandOptions {
  checklist: string;
  round: string;
  on: string;
  unit: { code?: string; name?: string; level?: Level; province?: string };
  roster?: string;
  url?: string;
  json?: string;
  maxPages?: number;
  since?: string;
  cache?: string;
  render: boolean;
  documents: boolean;
  settings: FetchSettings;
}

function wholeNumber(option: string, value: string, min: number, max: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max)) throw usage('usage.number', { option, value, min, max });
  return number;
}

function bounded(option: string, value: string, max: number): string {
  const text = value.trim();
  if (text === '' || text.length > max) throw usage('usage.text', { option, max });
  return text;
}

function unitOptions(raw: RawAuditOptions): AuditCommandOptions['unit'] {
  const level = LEVELS.find(known => known === raw.level);
  if (raw.level !== undefined && level === undefined) throw usage('usage.level', { value: raw.level });
  return {
    ...(raw.unit === undefined ? {} : { code: bounded('--unit', raw.unit, 40) }),
    ...(raw.unitName === undefined ? {} : { name: bounded('--unit-name', raw.unitName, 200) }),
    ...(level === undefined ? {} : { level }),
    ...(raw.province === undefined ? {} : { province: bounded('--province', raw.province, 120) }),
  };
}

function settingsOf(raw: RawAuditOptions, { version, env }: Pick<Context, 'version' | 'env'>): FetchSettings {
  const contact = raw.contact ?? (env.NIEMYET_CONTACT || CONTACT);
  if (!/^[\x21-\x7e]{3,200}$/.test(contact)) throw usage('usage.contact', { value: contact });
  return {
    ...DEFAULT_SETTINGS,
    userAgent: userAgentOf(version, contact),
    ...(raw.pause === undefined ? {} : { pauseMs: wholeNumber('--pause', raw.pause, 0, 60_000) }),
    ...(raw.retryWait === undefined
      ? {}
      : { homeSpacingMs: wholeNumber('--retry-wait', raw.retryWait, 0, 3_600) * 1000 }),
  };
}

/** Checks the options of `niemyet audit` against its targets; throws a usage error that says what to do. */
export function auditOptionsOf(
  raw: RawAuditOptions,
  targets: readonly string[],
  context: Pick<Context, 'now' | 'version' | 'env'>,
): AuditCommandOptions {
  if (raw.on !== undefined && !isDay(raw.on)) throw usage('usage.date', { value: raw.on });
  for (const target of targets) if (isAddress(target)) addressOf(target);
  const single = raw.unit !== undefined || raw.unitName !== undefined || raw.url !== undefined;
  if (targets.length > 1 && single) throw usage('usage.oneUnit');
  if (raw.url !== undefined && targets.some(isAddress)) throw usage('usage.urlSaved');
  const on = raw.on ?? dayInVietnam(context.now());
  return {
    checklist: raw.checklist ?? DEFAULT_CHECKLIST,
    round: raw.round === undefined ? quarterOf(on) : bounded('--round', raw.round, 60),
    on,
    unit: unitOptions(raw),
    ...(raw.roster === undefined ? {} : { roster: raw.roster }),
    ...(raw.url === undefined ? {} : { url: addressOf(raw.url) }),
    ...(raw.json === undefined ? {} : { json: bounded('--json', raw.json, 4096) }),
    ...(raw.maxPages === undefined ? {} : { maxPages: wholeNumber('--max-pages', raw.maxPages, 1, 5_000) }),
    ...(raw.cache === undefined ? {} : { cache: bounded('--cache', raw.cache, 4096) }),
    ...(raw.since === undefined ? {} : { since: bounded('--since', raw.since, 4096) }),
    render: raw.render !== false,
    documents: raw.documents !== false,
    settings: settingsOf(raw, context),
  };
}
