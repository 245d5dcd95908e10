import type { FeedItem } from '../discover/feed.ts';
import type { DocumentRecord } from '../record/document.ts';
import type { PageRecord } from '../record/page.ts';

/** Why a page was not read. An unreachable page is never a fail. */
export type FetchFailure =
  | 'dns'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'tls-expired'
  | 'tls-name'
  | 'tls-untrusted'
  | 'tls'
  | 'too-large'
  | 'redirect-loop'
  | 'robots'
  | 'http-status'
  | 'not-html'
  | 'blocked'
  | 'off-site'
  | 'aborted'
  | 'unreadable';

/** HTML as it arrived, decoded. */
export interface FetchedHtml {
  kind: 'html';
  finalUrl: string;
  status: number;
  fetchedAt: string;
  /** Size on arrival, after content decoding. */
  bytes: number;
  /** Of the bytes, 64 hexadecimal digits. */
  sha256?: string;
  html: string;
  /** Whether scripts ran first. */
  rendered: boolean;
  /** What the server calls this version of the page. */
  version?: PageVersion;
}

/** By what a server may be asked whether a page changed, and what it answered. */
export interface PageVersion {
  etag?: string;
  lastModified?: string;
  /** True where it said that the page has not changed since it was last fetched. */
  notModified?: boolean;
}

/** A page already read, in the tab it is open in or while something else was waited for. */
export interface FetchedRecord {
  kind: 'record';
  record: PageRecord;
  version?: PageVersion;
}

/** A file that answers (a PDF, a spreadsheet) where a page was asked for; its content is not read. */
export interface FetchedFile {
  kind: 'file';
  finalUrl: string;
  status: number;
  fetchedAt: string;
  bytes: number;
  contentType: string;
}

/** A document that was asked for as such (`PageRequest.kind`), opened; one that could not be read says why itself. */
export interface FetchedDocument {
  kind: 'document';
  finalUrl: string;
  status: number;
  fetchedAt: string;
  bytes: number;
  contentType: string;
  /** Of the bytes, 64 hexadecimal digits. */
  sha256?: string;
  document: DocumentRecord;
}

export interface FetchedNothing {
  kind: 'failure';
  failure: FetchFailure;
  /** HTTP status where there was one, else 0. */
  status: number;
  finalUrl?: string;
  fetchedAt: string;
  /** How often it was tried, spaced. */
  tries: number;
}

/** What came of fetching one page or document. */
export type FetchOutcome = FetchedHtml | FetchedRecord | FetchedFile | FetchedDocument | FetchedNothing;

/** What is known of the portal's connection, from whoever can look: the CLI sees certificates, a saved copy nothing. */
export interface Connection {
  /** `live`: over the network; `offline`: a saved copy. */
  kind: 'live' | 'offline';
  /** Whether `https://` answers with a valid certificate, and if not why. */
  https?: 'valid' | 'absent' | 'expired' | 'wrong-name' | 'untrusted' | 'failed';
  /** Whether `http://` leads to `https://`. */
  redirectsToHttps?: boolean;
  /** Addresses out of robots.txt and sitemap.xml. */
  sitemap?: readonly string[];
  /** Entries of the feeds that the home page names. */
  feed?: readonly FeedItem[];
  /** True where robots.txt was asked for sitemaps and sitemap.xml was tried. */
  sitemapTried?: boolean;
}
