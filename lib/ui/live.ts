import { useLiveQuery } from "dexie-react-hooks";

/**
 * The result of a query, kept current with every change that any page or the worker makes.
 * Undefined until the first answer. `dependencies` are what the query closes over.
 */
export function useLive<T>(query: () => Promise<T>, dependencies: readonly unknown[] = []): T | undefined {
  return useLiveQuery(query, [...dependencies]);
}
