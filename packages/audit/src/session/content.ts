/** What an answer is by its head: a page to read, a file that is only noted, or nothing an audit can use. */
export type ContentKind = 'html' | 'file' | 'other' | 'unsaid';

const HTML = new Set(['text/html', 'application/xhtml+xml', 'application/vnd.wap.xhtml+xml']);
const FILE =
  /^(?:application\/(?:pdf|msword|rtf|zip|gzip|octet-stream|x-(?:rar|zip|7z)[\w-]*|vnd\.(?:ms-|openxmlformats|oasis|rar)[\w.+-]*|force-download|x-download|download)|image\/|audio\/|video\/|text\/(?:plain|csv|rtf))/;

/** The media type of a `Content-Type` header, in lower case and without parameters. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** See `ContentKind`; `attachment` is a page offered for saving, which is a file. */
export function contentKind(contentType: string, attachment: boolean): ContentKind {
  const type = mediaTypeOf(contentType);
  if (attachment) return 'file';
  if (type === '') return 'unsaid';
  if (HTML.has(type)) return 'html';
  return FILE.test(type) ? 'file' : 'other';
}

/** Whether bytes of unsaid type begin as a page does. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  return /^(?:<!doctype html|<html|<head|<body|<!--|<meta|<title|<script|<div|<\?xml[^>]*>\s*<(?:!doctype html|html))/.test(
    head,
  );
}
