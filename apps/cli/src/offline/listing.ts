import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Where a disk takes two names for one: in capitals or not, composed or not. */
const alike = (path: string) => path.normalize('NFC').toLowerCase();

/** What lies in a folder, listed once: most addresses of a saved portal lead to nothing, and asking the disk is slow. */
export class Listing {
  readonly #paths = new Set<string>();
  readonly #links: string[] = [];

  /**
   * Lists a folder and all folders in it; links are not followed. Rejects where it cannot be read. Asked in one go: a
   * round through the thread pool for each folder costs many times what the disk does.
   */
  static async of(root: string): Promise<Listing> {
    const listing = new Listing();
    for (const entry of readdirSync(resolve(root), { recursive: true, withFileTypes: true })) {
      // `join` would put in order anew what is in order already.
      const { parentPath } = entry;
      const path = alike(`${parentPath}${parentPath.endsWith(sep) ? '' : sep}${entry.name}`);
      listing.#paths.add(path);
      if (entry.isSymbolicLink()) listing.#links.push(path + sep);
    }
    return listing;
  }

  /** Whether there may be a file at a path: false says that there is none. */
  mayHold(path: string): boolean {
    const wanted = alike(path);
    return this.#paths.has(wanted) || this.#links.some(link => wanted.startsWith(link));
  }

  /** Whether a path may lead out of the folder, being a link or behind one. */
  mayLead(path: string): boolean {
    if (this.#links.length === 0) return false;
    const wanted = alike(path) + sep;
    return this.#links.some(link => wanted.startsWith(link));
  }
}
