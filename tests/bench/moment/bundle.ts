import { resolve } from "node:path";

import { build } from "vite";

const root = resolve(import.meta.dirname, "../../..");

/** `in-page.ts` with all that it imports, as one script that can be evaluated in a page. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    root,
    resolve: { alias: { "@": root } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "esnext",
      lib: { entry: resolve(import.meta.dirname, "in-page.ts"), formats: ["iife"], name: "moments" },
    },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !("output" in bundle)) throw new Error("Nothing was bundled.");
  return bundle.output[0].code;
}
