/**
 * A value as JSON with its fields in alphabetical order and without empty ones: the same text on
 * every machine for the same content, however it came to be.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, content]) => content !== undefined);
  return `{${fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, content]) => `${JSON.stringify(field)}:${canonicalText(content)}`)
    .join()}}`;
}
