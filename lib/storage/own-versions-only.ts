/**
 * IndexedDB as Dexie is to see it. Refused a database that a newer version of the product made,
 * Dexie opens it all the same without naming a version, and may even write what it misses into it.
 * Here a database is opened under a known version or not at all.
 */
export const ownVersionsOnly = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (typeof indexedDB === "undefined")
      throw new DOMException("The browser keeps nothing.", "SecurityError");
    if (version === undefined) {
      throw new DOMException("A newer version of the product made this database.", "VersionError");
    }
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
};
