import type { FirefoxPage } from "@/tests/support/firefox/firefox-page.ts";
import { expect, test as base } from "@/tests/support/firefox/fixture.ts";
import { askAtAnyHour } from "@/tests/support/sites/at-any-hour.ts";
import { ageCues, cueRows } from "@/tests/support/sites/cue-rows.ts";
import { type SiteServer, startSites } from "@/tests/support/sites/site-server.ts";

const HOST = "html > div[popover]";
const HOUR = 60 * 60_000;

const test = base.extend<{ sites: SiteServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here.
  sites: async ({}, use) => {
    const sites = await startSites();
    await use(sites);
    await sites.close();
  },
});

/** Makes a plan for a site and allows it there, as a person does. */
async function makeSitePlan(journal: FirefoxPage, address: string): Promise<void> {
  const next = { role: "button", name: "Next question" };
  await journal.click(next);
  await journal.waitFor("h1", "When does that moment come?");
  await journal.click({ role: "radio", name: "On a site" });
  await journal.fill({ role: "textbox", name: "Address of the site" }, address);
  await journal.click({ role: "button", name: `Allow it on ${new URL(address).host}` });
  await journal.waitFor("main", "You have allowed the small note on");
  await journal.click(next);
  await journal.waitFor("h1", "What do you do then?");
  await journal.fill({ role: "textbox", name: "I …" }, "count zebras, then lanterns");
  await journal.click({ role: "button", name: "Keep this plan" });
  await journal.waitFor("h1", "Say it once in your mind");
}

/** What a page could notice of the chip. */
function layoutOf(page: FirefoxPage) {
  return page.evaluate(() => ({
    boxes: Array.from(document.body.querySelectorAll("*"), (element) =>
      JSON.stringify(element.getBoundingClientRect()),
    ),
    scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    focus: document.activeElement?.outerHTML,
  }));
}

const isFocused = (page: FirefoxPage, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

const focusSave = (page: FirefoxPage) =>
  page.evaluate(() => Array.from(document.querySelectorAll("button")).at(-1)?.focus());

test("a plan speaks up on a site that was allowed, is answered by keyboard, and the site is taken back", async ({
  firefox,
  sites,
}) => {
  test.setTimeout(150_000);
  const journal = await firefox.open("journal.html#/plans/new");
  await askAtAnyHour(journal);
  await journal.reload();
  const before = await firefox.open(`${sites.origin}/strict`);
  await makeSitePlan(journal, `${sites.origin}/strict`);

  // The tab was open before the plan was: the script was started in it at once.
  await before.waitFor(HOST);
  await before.close();
  expect(await cueRows(journal)).toMatchObject([{ state: "waiting", shown: { surface: "site" } }]);

  await ageCues(journal, HOUR);
  await firefox.stopBackground();
  const page = await firefox.open(`${sites.origin}/strict`);
  const layout = await layoutOf(page);
  await page.waitFor(HOST);
  expect(await layoutOf(page)).toEqual(layout);
  expect(
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>("html > div[popover]");
      const { width = 0, height = 0, right = 0, bottom = 0 } = host?.getBoundingClientRect() ?? {};
      return {
        isOpen: host?.matches(":popover-open"),
        opacity: host && getComputedStyle(host).opacity,
        isInside: width > 100 && height > 60 && right <= innerWidth && bottom <= innerHeight,
        root: host?.shadowRoot,
      };
    }),
  ).toEqual({ isOpen: true, opacity: "1", isInside: true, root: null });

  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  await focusSave(page);
  await page.press("Tab");
  expect(await isFocused(page, HOST)).toBe(true);
  await page.press("Enter");
  await page.waitUntilGone(HOST);
  expect(await isFocused(page, "button")).toBe(true);
  await expect
    .poll(async () => (await cueRows(journal)).map(({ state }) => state))
    .toEqual(["waiting", "acted"]);

  await journal.goto(`${firefox.origin}/journal.html#/settings`);
  await journal.click({ role: "button", name: "Take back: 127.0.0.1" });
  await journal.waitFor("main", "Taken back: 127.0.0.1.");
  await ageCues(journal, HOUR);
  await page.reload();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
  expect(await page.count(HOST)).toBe(0);
});

test("a page can neither read it nor answer in the person’s place", async ({ firefox, sites }) => {
  test.setTimeout(120_000);
  const journal = await firefox.open("journal.html#/plans/new");
  await askAtAnyHour(journal);
  await journal.reload();
  await makeSitePlan(journal, `${sites.origin}/hostile`);
  const page = await firefox.open(`${sites.origin}/hostile`);
  await page.waitFor(HOST);
  const calls = (name: string, argument?: unknown) =>
    page.evaluate(([work, given]) => Reflect.get(window, String(work))(given), [name, argument]);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  for (let times = 0; times < 3; times += 1) await calls("attack");
  expect(await calls("readable", ["Hostile", "zebras", "zebra", "lanterns", "Did it", "Becoming"])).toEqual([
    "find Hostile",
    "text Hostile",
  ]);
  expect(await page.count(HOST)).toBe(1);
  expect(await cueRows(journal)).toMatchObject([{ state: "waiting" }]);
  expect(sites.strayHits).toEqual([]);
});
