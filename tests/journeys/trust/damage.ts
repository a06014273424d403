/** Ways in which what is stored gets damaged; each runs in a page of the origin in which the app is not open. */
export type Damage = readonly [name: string, damage: () => Promise<unknown>, left: readonly string[]];

const A = 'a.csv: 300';
const B = 'b.csv: 100';

/** Functions are sent to the page as text, so each holds all that it needs. */
export const DAMAGES: readonly Damage[] = [
  [
    'a file of rows gone',
    async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('brandpunt-batches');
      for await (const name of folder.keys()) if (/^\w{8}-1-/.test(name)) return folder.removeEntry(name);
      throw new Error('no file of rows');
    },
    [A],
  ],
  [
    'a byte of a file of rows changed',
    async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('brandpunt-batches');
      for await (const name of folder.keys()) {
        if (!/^\w{8}-1-/.test(name)) continue;
        const handle = await folder.getFileHandle(name);
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        bytes[bytes.length >> 1]! ^= 1;
        const stream = await handle.createWritable();
        await stream.write(bytes);
        return stream.close();
      }
      throw new Error('no file of rows');
    },
    [A],
  ],
  [
    'half of a file of rows',
    async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('brandpunt-batches');
      for await (const name of folder.keys()) {
        if (!/^\w{8}-1-/.test(name)) continue;
        const stream = await (await folder.getFileHandle(name)).createWritable({ keepExistingData: true });
        await stream.truncate(100);
        return stream.close();
      }
      throw new Error('no file of rows');
    },
    [A],
  ],
  [
    'a record of the list gone',
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('brandpunt-store');
        opening.onerror = fail;
        opening.onsuccess = () => {
          const writing = opening.result.transaction('batch', 'readwrite');
          const keys = writing.objectStore('batch').getAllKeys();
          keys.onsuccess = () => writing.objectStore('batch').delete(keys.result.at(-1)!);
          writing.oncomplete = () => {
            opening.result.close();
            done(null);
          };
        };
      }),
    [A],
  ],
  [
    'a record of the list unreadable',
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('brandpunt-store');
        opening.onerror = fail;
        opening.onsuccess = () => {
          const writing = opening.result.transaction('batch', 'readwrite');
          const keys = writing.objectStore('batch').getAllKeys();
          keys.onsuccess = () => writing.objectStore('batch').put('{"half', keys.result.at(-1)!);
          writing.oncomplete = () => {
            opening.result.close();
            done(null);
          };
        };
      }),
    [A],
  ],
  [
    'the list gone',
    () =>
      new Promise((done, fail) => {
        const going = indexedDB.deleteDatabase('brandpunt-store');
        going.onsuccess = done;
        going.onerror = fail;
      }),
    [],
  ],
  ['all files gone', async () => (await navigator.storage.getDirectory()).removeEntry('brandpunt-batches', { recursive: true }), []],
  [
    'files and list gone, as when a browser clears up',
    async () => {
      await (await navigator.storage.getDirectory()).removeEntry('brandpunt-batches', { recursive: true });
      await new Promise((done, fail) => {
        const going = indexedDB.deleteDatabase('brandpunt-store');
        going.onsuccess = done;
        going.onerror = fail;
      });
    },
    [],
  ],
];

export const WHOLE = [A, B];
