// Lets Node alone run what imports by `@/`, the top of the repository, as every other tool here does:
// `node --import ./tests/setup/root-imports.mjs FILE`.

import { registerHooks } from "node:module";

const top = new URL("../../", import.meta.url);

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith("@/") ? new URL(specifier.slice(2), top).href : specifier, context),
});
