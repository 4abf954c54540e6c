import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { syncSiteScripts } from "@/lib/nudging/site-scripts.ts";
import { addPlan, restPlan } from "@/lib/storage/plans.ts";
import { type FakeSites, fakeSites } from "@/tests/support/fake-sites.ts";
import { freshBrowser } from "@/tests/support/fake-toolbar.ts";
import { siteAt } from "@/tests/support/site-cue.ts";

emptyDatabaseBeforeEach();

const DOCS = "https://docs.example.org";
const MAIL = "http://localhost:8080";
let sites: FakeSites;

beforeEach(async () => {
  freshBrowser();
  sites = fakeSites();
  await fakeBrowser.tabs.create({});
});

async function planFor(origin: string): Promise<string> {
  const added = await addPlan({ cue: siteAt("/", origin), response: { kind: "act", text: "ask first" } }, 1);
  if ("active" in added) throw new Error("There was no room.");
  return added.plan.id;
}

const matches = () => [...sites.scripts.values()].map((script) => script.matches);

describe("the script on sites", () => {
  it("is registered for sites that a plan names and the person granted, for no other", async () => {
    await planFor(DOCS);
    await planFor(MAIL);
    await syncSiteScripts();
    expect(matches()).toEqual([]);
    sites.granted.add(`${DOCS}/*`).add("https://unused.example.org/*");
    await syncSiteScripts();
    expect(matches()).toEqual([[`${DOCS}/*`]]);
    sites.granted.add("http://localhost/*");
    await syncSiteScripts();
    expect(matches()).toEqual([["http://localhost/*", `${DOCS}/*`]]);
    expect([...sites.scripts.values()]).toMatchObject([
      { id: "site-cue", js: ["/site-cue.js"], persistAcrossSessions: true },
    ]);
  });

  it("is taken away when the plan rests, or the site is taken back", async () => {
    const docs = await planFor(DOCS);
    await planFor(MAIL);
    sites.granted.add(`${DOCS}/*`).add("http://localhost/*");
    await syncSiteScripts();
    sites.granted.delete("http://localhost/*");
    await syncSiteScripts();
    expect(matches()).toEqual([[`${DOCS}/*`]]);
    await restPlan(docs, 2);
    await syncSiteScripts();
    expect(matches()).toEqual([]);
  });

  it("is started at once in tabs that show a new site, and in no other", async () => {
    await planFor(DOCS);
    sites.granted.add(`${DOCS}/*`);
    sites.tabs.set(7, `${DOCS}/inbox`).set(8, "https://example.org/").set(9, `${DOCS}/`);
    await syncSiteScripts();
    expect(sites.startedIn).toEqual([7, 9]);
    await syncSiteScripts();
    expect(sites.startedIn).toEqual([7, 9]);
  });

  it("is left alone while nothing has changed", async () => {
    await planFor(DOCS);
    sites.granted.add(`${DOCS}/*`);
    await syncSiteScripts();
    const { scripting } = fakeBrowser;
    const writes = [
      vi.spyOn(scripting, "registerContentScripts"),
      vi.spyOn(scripting, "updateContentScripts"),
      vi.spyOn(scripting, "unregisterContentScripts"),
    ];
    for (const write of writes) write.mockClear();
    await syncSiteScripts();
    for (const write of writes) expect(write).not.toHaveBeenCalled();
  });

  it("is right though the worker and a page bring it in line at once", async () => {
    await planFor(DOCS);
    sites.granted.add(`${DOCS}/*`);
    await Promise.all([syncSiteScripts(), syncSiteScripts(), syncSiteScripts()]);
    expect(matches()).toEqual([[`${DOCS}/*`]]);
  });
});
