/** Every way to take one of the values of each field, `undefined` for leaving it out. */
export function* combinations(
  fields: Readonly<Record<string, readonly unknown[]>>,
): Generator<Record<string, unknown>> {
  const names = Object.keys(fields);
  const sizes = names.map((name) => fields[name]?.length ?? 0);
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let place = 0; place < total; place += 1) {
    const taken: Record<string, unknown> = {};
    let rest = place;
    for (const [index, name] of names.entries()) {
      const size = sizes[index] ?? 1;
      const value = fields[name]?.[rest % size];
      if (value !== undefined) taken[name] = value;
      rest = Math.floor(rest / size);
    }
    yield taken;
  }
}
