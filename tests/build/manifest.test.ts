import { describe, expect, it } from "vitest";

import { ARTEFACTS, type Artefact, manifestOf } from "./artefact-files.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'";

describe.each(Object.keys(ARTEFACTS) as Artefact[])("the manifest for %s", (artefact) => {
  const manifest = manifestOf(artefact);

  it("asks for these permissions and no other", () => {
    expect(manifest.permissions.toSorted()).toEqual([
      "alarms",
      "idle",
      "notifications",
      "scripting",
      "unlimitedStorage",
    ]);
    expect(manifest).not.toHaveProperty("optional_permissions");
  });

  it("reaches no site of itself, and can ask for one", () => {
    for (const key of ["host_permissions", "content_scripts", "externally_connectable"]) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).toMatchObject({ optional_host_permissions: ["https://*/*", "http://*/*"] });
  });

  it("lets nothing out by its content security policy", () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  it("has its pages under their stable names", () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      chrome_url_overrides: { newtab: "newtab.html" },
      action: { default_popup: "popup.html" },
      options_ui: { page: "journal.html", open_in_tab: true },
    });
  });

  it("opens the popup and the veil by keyboard", () => {
    expect(manifest).toMatchObject({
      commands: {
        _execute_action: { suggested_key: { default: "Alt+Shift+M" } },
        "toggle-veil": { suggested_key: { default: "Alt+Shift+V" } },
      },
    });
  });
});

it("tells Firefox that nothing is collected", () => {
  expect(manifestOf("firefox")).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ["none"] } } },
  });
});
