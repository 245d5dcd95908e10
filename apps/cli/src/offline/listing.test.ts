import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { Listing } from './listing.ts';

describe('Listing', () => {
  it('knows the files of a folder and of those in it, as disks that mix names would find them', async () => {
    const root = folderOf({ 'index.html': '', 'tệp/Dự toán.pdf': '' });
    const listing = await Listing.of(root);
    for (const name of ['index.html', 'INDEX.HTML', 'tệp/Dự toán.pdf', 'tệp/dự toán.pdf'.normalize('NFD')]) {
      expect(listing.mayHold(join(root, ...name.split('/'))), name).toBe(true);
    }
    for (const name of ['sitemap.xml', 'tệp/khác.pdf', 'khác/index.html']) {
      expect(listing.mayHold(join(root, ...name.split('/'))), name).toBe(false);
    }
  });

  it('rules nothing out behind a link', async () => {
    const root = folderOf({ 'that/a.html': '' });
    mkdirSync(join(root, 'trong'));
    writeFileSync(join(root, 'trong', 'b.html'), '');
    symlinkSync(join(root, 'that'), join(root, 'trong', 'lien-ket'));
    const listing = await Listing.of(join(root, 'trong'));
    expect(listing.mayHold(join(root, 'trong', 'lien-ket', 'a.html'))).toBe(true);
    expect(listing.mayHold(join(root, 'trong', 'c.html'))).toBe(false);
    expect(listing.mayLead(join(root, 'trong', 'lien-ket', 'a.html'))).toBe(true);
    expect(listing.mayLead(join(root, 'trong', 'lien-ket'))).toBe(true);
    expect(listing.mayLead(join(root, 'trong', 'b.html'))).toBe(false);
  });

  it('rejects where there is no folder', async () => {
    await expect(Listing.of(join(folderOf(), 'khong-co'))).rejects.toThrow(/ENOENT/);
  });
});
