// Everything that a device keeps, as one text in which words can be looked for: every row of every table, the bytes of
// every file, the notes outside the database.
import type { Device } from './stores.ts';

/** All that is kept, read without the program. */
export async function storedBytes(device: Device): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = device.indexedDB.open('rostrum');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const pieces: string[] = [...device.kept].flat();
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    for (const row of rows) {
      pieces.push(JSON.stringify(row));
      for (const value of Object.values(row as object)) {
        if (value instanceof Blob) pieces.push(value.type, await value.text());
      }
    }
  }
  db.close();
  // Words may stand in a text in base64, too, at any of its three offsets.
  const decoded = pieces.flatMap((piece) =>
    [...piece.matchAll(/[A-Za-z0-9+/]{16,}/g)].flatMap(([text]) =>
      [0, 1, 2, 3].map((from) => Buffer.from(text.slice(from), 'base64').toString('utf8')),
    ),
  );
  return [...pieces, ...decoded].join('\n');
}
