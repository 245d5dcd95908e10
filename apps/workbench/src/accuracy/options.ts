import { parseArgs } from 'node:util';

export const USAGE = `npm run accuracy -- <folder> [--on YYYY-MM-DD] [--checklist FILE] [--homes | --sites] [--json]
  --on         day whose law and freshness count; without it, the newest day that the labels name:
               for a home page its own labels (those of all where they name none), for whole portals
               those of all of them
  --checklist  a compiled checklist; without it, commune-portal as last built
  --homes      home pages alone; --sites: whole portals alone
  --json       every case and every tally as JSON on standard output`;

export interface AccuracyOptions {
  folder: string;
  on: string | undefined;
  checklist: string | undefined;
  homes: boolean;
  sites: boolean;
  json: boolean;
}

/** The command line, or what is wrong with it. */
export function readOptions(args: readonly string[]): AccuracyOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        checklist: { type: 'string' },
        homes: { type: 'boolean', default: false },
        sites: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { on, checklist, homes, sites, json } = values;
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) return 'name one folder';
    if (on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(on)) return `--on ${on} is not YYYY-MM-DD`;
    return { folder, on, checklist, homes: homes || !sites, sites: sites || !homes, json };
  } catch (error) {
    return (error as Error).message;
  }
}
