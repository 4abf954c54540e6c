/** The answer of an IndexedDB request; rejects with what the browser said. */
function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", (event) => {
      // Unhandled it would also abort what else is read.
      event.preventDefault();
      reject(request.error ?? new Error("The request failed."));
    });
  });
}

/** The database at whatever version it has; undefined when there is none or it does not open. Never makes one. */
export async function openAsItIs(): Promise<IDBDatabase | undefined> {
  try {
    const opening = indexedDB.open("becoming");
    opening.addEventListener("upgradeneeded", () => opening.transaction?.abort());
    return await answer(opening);
  } catch {
    return undefined;
  }
}

/**
 * The rows of one table. When one of them cannot be read none can be read at once; then each is
 * asked for alone, and those that fail are named in `lost` by their key.
 */
export async function rowsThatCanBeRead(
  database: IDBDatabase,
  table: string,
): Promise<{ rows: unknown[]; lost: unknown[] }> {
  const store = () => database.transaction(table).objectStore(table);
  try {
    return { rows: await answer(store().getAll()), lost: [] };
  } catch {
    return rowByRow(store, table);
  }
}

async function rowByRow(store: () => IDBObjectStore, table: string) {
  const rows: unknown[] = [];
  const lost: unknown[] = [];
  try {
    for (const key of await answer(store().getAllKeys())) {
      try {
        rows.push(await answer(store().get(key)));
      } catch (error) {
        lost.push({ table, key, reason: String(error) });
      }
    }
  } catch (error) {
    lost.push({ table, reason: String(error) });
  }
  return { rows, lost };
}
