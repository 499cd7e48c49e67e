// IndexedDB as Dexie may use it: only at the version that this program knows. By itself Dexie opens a newer database
// all the same and patches it, and adds missing stores by raising the version; both would spoil another version's data.

/** The part of the platform's IndexedDB that opening a database needs. */
export type DatabaseFactory = Pick<IDBFactory, 'open' | 'deleteDatabase' | 'cmp' | 'databases'>;

/** A factory that refuses, with a VersionError, to open any version but this one. */
export function guardedFactory(real: DatabaseFactory, version: number): DatabaseFactory {
  return {
    open(name, asked) {
      if (asked !== version) throw new DOMException(`only version ${version} may be opened`, 'VersionError');
      return real.open(name, version);
    },
    deleteDatabase: (name) => real.deleteDatabase(name),
    cmp: (first, second) => real.cmp(first, second),
    databases: () => real.databases(),
  };
}
