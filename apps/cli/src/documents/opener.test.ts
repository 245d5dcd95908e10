import { DocumentRecord } from '@niemyet/audit';
import type { DocumentContent } from '@niemyet/documents';
import { expect, it } from 'vitest';
import { NOW } from '../fixtures/settings.ts';
import { documentOpener, unopened } from './opener.ts';

const AT = {
  finalUrl: 'https://a.gov.vn/a.pdf',
  status: 200,
  fetchedAt: NOW,
  contentType: 'application/pdf',
};

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj
4 0 obj<</Length 44>>stream
BT /F1 12 Tf 50 700 Td (Lich tiep dan) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

it('opens documents in a thread, as records that the engine takes', async () => {
  const opener = documentOpener();
  try {
    const outcome = await opener.open(Buffer.from(PDF), AT);
    expect(outcome).toMatchObject({
      kind: 'document',
      ...AT,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      document: { format: 'pdf', pagesTotal: 1, scan: false },
    });
    if (outcome.kind !== 'document') throw new Error('no document');
    expect(DocumentRecord.parse(outcome.document).lines).toEqual([{ page: 1, text: 'Lich tiep dan' }]);
  } finally {
    await opener.close();
  }
});

it('loads its reader with the first document, and closes it', async () => {
  const done: string[] = [];
  const content: DocumentContent = { ...DocumentRecord.parse(recordOf()) } as DocumentContent;
  const opener = documentOpener(async () => {
    done.push('load');
    return { read: async () => content, close: async () => void done.push('close') };
  });
  await opener.close();
  expect(done).toEqual([]);
  await opener.open(new Uint8Array([1]), AT);
  await opener.open(new Uint8Array([2]), AT);
  await opener.close();
  expect(done).toEqual(['load', 'close']);
});

it('loads it ahead, once, and opens documents with it', async () => {
  const done: string[] = [];
  const content: DocumentContent = { ...DocumentRecord.parse(recordOf()) } as DocumentContent;
  const opener = documentOpener(async () => {
    done.push('load');
    return {
      read: async bytes => {
        done.push(`read ${bytes.length}`);
        return content;
      },
      close: async () => {},
    };
  });
  opener.warm();
  opener.warm();
  expect(await opener.open(new Uint8Array(3), AT)).toMatchObject({ kind: 'document', bytes: 3 });
  expect(done).toEqual(['load', 'read 8', 'read 3']);
  await opener.close();
});

it('opens documents rightly in a thread that was loaded ahead', async () => {
  const opener = documentOpener();
  try {
    opener.warm();
    expect(await opener.open(Buffer.from(PDF), AT)).toMatchObject({
      document: { format: 'pdf', pagesTotal: 1 },
    });
  } finally {
    await opener.close();
  }
});

it('says so where there is no reader', async () => {
  const opener = documentOpener(() => Promise.reject(new Error('hỏng')));
  opener.warm();
  expect(await opener.open(new Uint8Array(3), AT)).toMatchObject({
    kind: 'document',
    bytes: 3,
    document: { problem: 'document-reader-failed' },
  });
  await opener.close();
});

function recordOf() {
  const outcome = unopened('document-too-large', 9, AT);
  return outcome.kind === 'document' ? outcome.document : undefined;
}

it('makes a record of what was not opened', () => {
  expect(recordOf()).toMatchObject({ problem: 'document-too-large', lines: [], scan: false });
});
