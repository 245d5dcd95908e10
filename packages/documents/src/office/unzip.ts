import { Inflate } from 'fflate';

/** Why a container was not unpacked. */
export type ZipProblem = 'document-broken' | 'document-expands' | 'document-encrypted';

/** Thrown with the reason where a container breaks its bounds or its own rules. */
export class ZipError extends Error {
  readonly problem: ZipProblem;

  constructor(problem: ZipProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** One file of a container, as its directory says. */
interface Entry {
  method: number;
  encrypted: boolean;
  /** Bytes it takes up, packed. */
  packed: number;
  /** Where its own head begins. */
  offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record and its longest comment. Source: APPNOTE 4.3.16. */
const END_REACH = 22 + 0xffff;
/** Files of a container looked at. */
const MAX_ENTRIES = 5000;
/** Bytes handed on at a time: what unpacks to a thousand times as much is noticed after one. */
const PIECE = 16_384;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a ZIP container, unpacked one by one when asked for. `maxUnpacked` holds for all together: a bomb
 * ends there, whatever its directory says. Source: APPNOTE 4.3; no ZIP64, no parts.
 */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left: number;

  /** Throws a ZipError where there is no directory. */
  constructor(bytes: Uint8Array, maxUnpacked: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = maxUnpacked;
    try {
      this.#entries = this.#directory();
    } catch (error) {
      throw error instanceof ZipError ? error : new ZipError('document-broken');
    }
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Bytes that a file takes up, packed; 0 where there is none. */
  sizeOf(name: string): number {
    return this.#entries.get(name)?.packed ?? 0;
  }

  /** A file as text in UTF-8, or null where there is none. Throws a ZipError. */
  text(name: string): string | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) throw new ZipError('document-encrypted');
    const parts: string[] = [];
    const decoder = new TextDecoder();
    this.#unpack(entry, (piece, last) => {
      this.#left -= piece.length;
      if (this.#left < 0) throw new ZipError('document-expands');
      parts.push(decoder.decode(piece, { stream: !last }));
    });
    return parts.join('');
  }

  #unpack(entry: Entry, take: (piece: Uint8Array, last: boolean) => void): void {
    const packed = this.#packed(entry);
    if (entry.method === STORED) {
      take(packed, true);
      return;
    }
    if (entry.method !== DEFLATED) throw new ZipError('document-broken');
    const inflate = new Inflate(take);
    try {
      for (let at = 0; at < packed.length; at += PIECE) {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      }
    } catch (error) {
      throw error instanceof ZipError ? error : new ZipError('document-broken');
    }
  }

  #packed({ offset, packed }: Entry): Uint8Array {
    try {
      if (this.#view.getUint32(offset, true) !== LOCAL) throw new ZipError('document-broken');
      const start =
        offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
      if (start + packed > this.#bytes.length) throw new ZipError('document-broken');
      return this.#bytes.subarray(start, start + packed);
    } catch {
      throw new ZipError('document-broken');
    }
  }

  #directory(): Map<string, Entry> {
    const view = this.#view;
    let end = view.byteLength - 22;
    const lowest = Math.max(0, view.byteLength - END_REACH);
    while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
    if (end < lowest) throw new ZipError('document-broken');
    const count = Math.min(view.getUint16(end + 10, true), MAX_ENTRIES);
    let at = view.getUint32(end + 16, true);
    const entries = new Map<string, Entry>();
    const decoder = new TextDecoder();
    for (let i = 0; i < count && at + 46 <= end && view.getUint32(at, true) === CENTRAL; i++) {
      const nameLength = view.getUint16(at + 28, true);
      const name = decoder.decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    if (entries.size === 0) throw new ZipError('document-broken');
    return entries;
  }
}
