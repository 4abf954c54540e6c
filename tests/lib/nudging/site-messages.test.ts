import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";

import type { Plan } from "@/lib/domain/plans/plan.ts";
import { answerSite } from "@/lib/nudging/site-messages.ts";
import { database } from "@/lib/storage/database.ts";
import { addPlan, planById } from "@/lib/storage/plans.ts";
import { cueShown, ORIGIN, siteAt } from "@/tests/support/site-cue.ts";
import { type FakeSites, fakeSites } from "@/tests/support/fake-sites.ts";
import { freshBrowser } from "@/tests/support/fake-toolbar.ts";

emptyDatabaseBeforeEach();

/** A Friday, at two in the afternoon. */
const NOW = Date.UTC(2026, 10, 20, 14);
const HERE = { kind: "site-cue/here", path: "/inbox/3" };
let sites: FakeSites;
let plan: Plan;
let sender: Browser.runtime.MessageSender;

beforeEach(async () => {
  freshBrowser();
  sites = fakeSites();
  sites.granted.add(`${ORIGIN}/*`);
  const added = await addPlan(
    { cue: siteAt("/inbox"), response: { kind: "act", text: "ask first" } },
    NOW - 1,
  );
  if ("active" in added) throw new Error("There was no room.");
  ({ plan } = added);
  const tab = await fakeBrowser.tabs.create({ url: `${ORIGIN}/inbox` });
  sender = { id: fakeBrowser.runtime.id, frameId: 0, url: `${ORIGIN}/inbox/3?draft#top`, tab };
});

/** What the browser tells of a sender, as far as another is to be told of. */
type Change = {
  [Field in keyof Browser.runtime.MessageSender]?: Browser.runtime.MessageSender[Field] | undefined;
};

const from = (change: Change, message: unknown = HERE) =>
  answerSite(message, Object.assign({}, sender, change), NOW);
const rows = () => database.nudges.toArray();

describe("the script on a site", () => {
  it("is told the words of the plan and how it can be answered, and no more", async () => {
    expect(await from({})).toEqual({
      id: `plan-cue/2026-11-20/${plan.id}/1`,
      language: "en",
      direction: "ltr",
      name: "Becoming",
      lines: ["When \u2068I open the drafts\u2069,", "I \u2068ask first\u2069"],
      ways: [
        { answer: "did", label: "Did it" },
        { answer: "otherwise", label: "Chose otherwise" },
        { answer: "not-now", label: "Not now" },
      ],
    });
  });

  it("tells that the chip was seen and what was said to it", async () => {
    const chip = await from({});
    await from({}, { kind: "site-cue/seen", id: chip?.id });
    expect(await rows()).toMatchObject([{ state: "waiting", exposedOn: ["2026-11-20"] }]);
    expect(await from({}, { kind: "site-cue/answer", id: chip?.id, answer: "otherwise" })).toBeNull();
    expect(await rows()).toMatchObject([{ state: "otherwise" }]);
  });

  it("asks whether the plan goes on, and its answer lets the plan rest or opens it", async () => {
    const earlier = Array.from({ length: 10 }, (_, index) =>
      cueShown(plan, NOW - (index + 1) * 86_400_000, { state: "acted" }),
    );
    await database.nudges.bulkAdd(earlier);
    await database.plans.update(plan.id, { createdAt: 0 });
    const chip = await from({});
    expect(chip?.lines).toHaveLength(3);
    expect(chip?.ways.map(({ answer }) => answer)).toEqual(["keep", "reword", "rest"]);
    const create = vi.spyOn(fakeBrowser.tabs, "create");
    await from({}, { kind: "site-cue/answer", id: chip?.id, answer: "reword" });
    expect(create.mock.calls[0]?.[0].url).toMatch(new RegExp(`/journal\\.html#/plans/${plan.id}$`));
    expect(await planById(plan.id)).toMatchObject({ standing: "active", keptAt: NOW });
  });
});

describe("whatever else reaches the worker is not answered, and leaves no trace", () => {
  it.each<[string, Change]>([
    ["another extension", { id: "someone-else" }],
    ["a frame within the page", { frameId: 3 }],
    ["a page of ours, or nobody’s tab", { tab: undefined }],
    ["another site", { url: "https://docs.example.net/inbox" }],
    ["another port of the site", { url: `${ORIGIN}:8443/inbox` }],
    ["the site without its lock", { url: "http://docs.example.org/inbox" }],
    ["a page that has no address", { url: "about:blank" }],
    ["a sender without an address", { url: undefined }],
    ["a file", { url: "file:///inbox" }],
  ])("from %s", async (_, change) => {
    expect(await from(change)).toBeNull();
    expect(await rows()).toEqual([]);
  });

  it("from a private window", async () => {
    const { tab } = sender;
    expect(await from({ tab: tab && { ...tab, incognito: true } })).toBeNull();
    expect(await rows()).toEqual([]);
  });

  it("once the site was taken back, though the script still stands in its page", async () => {
    sites.granted.clear();
    expect(await from({})).toBeNull();
    expect(await rows()).toEqual([]);
  });

  it.each([
    ["nothing", null],
    ["a text", "site-cue/here"],
    ["another kind", { kind: "site-cue/everything", path: "/inbox" }],
    ["no path", { kind: "site-cue/here" }],
    ["a path that is none", { kind: "site-cue/here", path: "inbox" }],
    ["a path of great length", { kind: "site-cue/here", path: `/inbox/${"a".repeat(2_000)}` }],
    ["a field that nobody knows", { ...HERE, origin: ORIGIN }],
    ["a path of another sort", { kind: "site-cue/here", path: { toString: "/inbox" } }],
  ])("saying %s", async (_, message) => {
    expect(await from({}, message)).toBeNull();
    expect(await rows()).toEqual([]);
  });

  it("answering what was not asked, with another word, or from another site", async () => {
    const chip = await from({});
    sites.granted.add("https://example.net/*");
    const answer = { kind: "site-cue/answer", id: chip?.id, answer: "did" };
    await from({ url: "https://example.net/" }, answer);
    await from({}, { ...answer, answer: "acted" });
    await from({}, { ...answer, answer: "rest" });
    await from({}, { ...answer, state: "acted" });
    await from({}, { ...answer, id: `plan-cue/2026-11-20/${plan.id}/2` });
    await from({}, { ...answer, id: "a".repeat(121) });
    expect(await rows()).toMatchObject([{ state: "waiting" }]);
    expect(await planById(plan.id)).toMatchObject({ standing: "active" });
  });
});
