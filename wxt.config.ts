import type { Plugin } from "vite";
import { defineConfig } from "wxt";

import { en } from "./lib/messages/en.ts";
import { pseudoLocale } from "./lib/messages/pseudo-locale.ts";

/**
 * Nothing leaves the device by any road: no request, image, style, font, form, frame or socket
 * may name another host. `connect-src` alone would still let an image address through, so
 * everything is refused first and only the package itself is let in.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

/** Language and direction of every page come from the catalogue, before anything is painted. */
function documentLanguage(mode: string): Plugin {
  const { language, direction } = mode === "pseudo" ? pseudoLocale(en) : en;
  return {
    name: "document-language",
    transformIndexHtml: (html) =>
      html.replace('<html lang="en">', `<html lang="${language}" dir="${direction}">`),
  };
}

/**
 * The new tab loads its bundle, and the styles of all but the sentence, only after the sentence is
 * painted: their addresses move to the first-paint script, which asks for them when the first
 * frame is out.
 */
function bundleAfterFirstPaint(): Plugin {
  const moduleTag = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;
  const styleTags = /\s*<link rel="stylesheet" crossorigin href="([^"]+)">/g;
  return {
    name: "bundle-after-first-paint",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { filename }) {
        const bundle = moduleTag.exec(html)?.[1];
        if (bundle === undefined || !filename.includes("newtab")) return html;
        const styles = Array.from(html.matchAll(styleTags), ([, href]) => href).join(" ");
        return html
          .replace(moduleTag, "")
          .replaceAll(styleTags, "")
          .replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, "")
          .replace(
            'src="/first-paint.js"',
            `src="/first-paint.js" data-bundle="${bundle}" data-styles="${styles}"`,
          );
      },
    },
  };
}

/** Firefox loads a preloaded font of an extension twice and complains; it does without. */
function withoutPreload(): Plugin {
  return {
    name: "without-preload",
    transformIndexHtml: (html) => html.replaceAll(/\s*<link rel="preload"[^>]*>/g, ""),
  };
}

function icons(name: string, sizes: number[]): Record<number, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icons/${name}-${size}.png`]));
}

export default defineConfig({
  // A reader sees where every name comes from.
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/module-react"],
  outDir: process.env["BECOMING_OUT"] ?? ".output",
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}{{modeSuffix}}",
  // `npm run dev` builds and reloads; the browser is the developer's own.
  webExt: { disabled: true },
  zip: { name: "becoming" },
  vite: ({ mode, browser }) => ({
    // Both know `light-dark()`; for older ones the styles would be written twice.
    build: { cssTarget: ["chrome127", "firefox140"] },
    plugins: [
      documentLanguage(mode),
      bundleAfterFirstPaint(),
      ...(browser === "firefox" ? [withoutPreload()] : []),
    ],
  }),
  manifest: ({ browser, command, mode }) => ({
    name: en.product.name,
    description: en.product.description,
    icons: icons("becoming", [16, 32, 48, 96, 128]),
    permissions: ["alarms", "idle", "notifications", "scripting", "unlimitedStorage"],
    // Each site is asked for by itself, when the person wants a plan shown there.
    optional_host_permissions: ["https://*/*", "http://*/*"],
    // For the tests: a browser without a window cannot ask, and grants at once what is there already.
    ...(mode === "sites" && { host_permissions: ["http://127.0.0.1/*", "http://localhost/*"] }),
    options_ui: { page: "journal.html", open_in_tab: true },
    action: {
      default_title: en.product.name,
      default_icon: icons("becoming", [16, 32, 48]),
      // An icon out of sight hides that something waits. Chromium leaves pinning to the person.
      ...(browser === "firefox" && { default_area: "navbar" }),
    },
    commands: {
      _execute_action: {
        suggested_key: { default: "Alt+Shift+M" },
        description: en.product.commands.openPopup,
      },
      "toggle-veil": {
        suggested_key: { default: "Alt+Shift+V" },
        description: en.product.commands.toggleVeil,
      },
    },
    ...(command === "build" && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "becoming@becoming.invalid",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
    ...(browser === "chrome" && { minimum_chrome_version: "127" }),
  }),
});
