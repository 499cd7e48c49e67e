// Stores for the tests: on a fake IndexedDB that several of them may share, as tabs do.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Meeting } from '#domain/meeting.ts';
import { openStore, type StoreOptions } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';

/** A device: its IndexedDB, its localStorage, its clock. */
export interface Device {
  readonly indexedDB: IDBFactory;
  readonly kept: Map<string, string>;
  time: number;
  open(options?: Partial<StoreOptions>): Promise<Store>;
}

/** localStorage as a map. */
export function placeOf(kept: Map<string, string>): StoreOptions['sentinel'] {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** A device on which nothing was ever kept. */
export function newDevice(): Device {
  const device: Device = {
    indexedDB: new IDBFactory(),
    kept: new Map(),
    time: 1_000,
    open: (options = {}) =>
      openStore({
        clock: () => device.time++,
        sentinel: placeOf(device.kept),
        indexedDB: device.indexedDB,
        IDBKeyRange,
        ...options,
      }),
  };
  return device;
}

/** A small meeting of two bodies: a joint session, then one body alone, in two slots. */
export function smallMeeting(id = 'wg', title = 'Working group'): Meeting {
  return {
    format: 'rostrum-meeting/1',
    id,
    revision: 1,
    symbol: 'CTOC/COP/WG.3/2022/1',
    title: { en: title },
    languages: ['en'],
    bodies: [
      { id: 'A', name: { en: 'Working Group on International Cooperation' }, ordinal: 13 },
      { id: 'B', name: { en: 'Working Group on Technical Assistance' } },
    ],
    venue: { en: 'Vienna' },
    timeZone: 'Europe/Vienna',
    start: '2022-05-23',
    end: '2022-05-24',
    agenda: [
      {
        id: 'A/1',
        body: 'A',
        number: '1',
        title: { en: 'Opening' },
        jointWith: ['B/1'],
        annotation: null,
        documents: [],
      },
      { id: 'A/2', body: 'A', number: '2', title: { en: 'Transfer' }, jointWith: [], annotation: null, documents: [] },
      {
        id: 'B/1',
        body: 'B',
        number: '1',
        title: { en: 'Opening' },
        jointWith: ['A/1'],
        annotation: null,
        documents: [],
      },
    ],
    documents: [{ symbol: 'CTOC/COP/WG.3/2022/2', title: { en: 'Background paper' } }],
    slots: [
      {
        id: 's1',
        date: '2022-05-23',
        start: '10:00',
        end: '13:00',
        sessions: [
          { id: 'x', bodies: ['A', 'B'], entries: [{ items: ['A/1', 'B/1'], continued: false }] },
          { id: 'y', bodies: ['A'], entries: [{ items: ['A/2'], continued: false }] },
        ],
      },
      {
        id: 's2',
        date: '2022-05-23',
        start: '15:00',
        end: '18:00',
        sessions: [{ id: 'x', bodies: ['A'], entries: [{ items: ['A/2'], continued: true }] }],
      },
    ],
    constraints: {},
  };
}
