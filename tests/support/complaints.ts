/**
 * Everything a browser said that a calm product never lets it say: console output at any level,
 * uncaught errors, requests that leave the package. A test fails on each line it did not expect.
 */
export class Complaints {
  // A set, since a worker is heard once for each page it belongs to.
  #lines = new Set<string>();
  #expected: RegExp[] = [];

  add(line: string): void {
    this.#lines.add(line);
  }

  /** Lets lines matching the pattern pass, and asks for at least one of them. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** @throws with every unexpected line, and with every expectation that nothing fulfilled */
  assertNone(): void {
    const lines = [...this.#lines];
    const unexpected = lines.filter((line) => !this.#expected.some((p) => p.test(line)));
    const missing = this.#expected.filter((p) => !lines.some((line) => p.test(line)));
    const report = [
      ...unexpected.map((line) => `unexpected ${line}`),
      ...missing.map((pattern) => `never seen, though expected: ${pattern}`),
    ];
    if (report.length > 0) throw new Error(`The browser was not quiet:\n${report.join("\n")}`);
  }
}
