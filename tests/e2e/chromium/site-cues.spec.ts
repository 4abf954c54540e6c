import type { Page } from "@playwright/test";

import {
  CHIP_HOST,
  clickOnChip,
  expectNoChip,
  spokenOnChip,
  untilChip,
  wordsOnChip,
} from "@/tests/support/chromium/chip.ts";
import { expect, test, visit } from "@/tests/support/chromium/site-fixture.ts";
import { ageCues, cueRows } from "@/tests/support/sites/cue-rows.ts";
import { makeSitePlan } from "@/tests/support/story/site-plan.ts";

const RESPONSE = "count zebras, then lanterns";
const HOUR = 60 * 60_000;

/** What a page could notice of the chip: where everything stands, what has the focus, how far it scrolls. */
function layoutOf(page: Page) {
  return page.evaluate(() => ({
    boxes: Array.from(document.body.querySelectorAll("*"), (element) =>
      JSON.stringify(element.getBoundingClientRect()),
    ),
    scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    focus: document.activeElement?.outerHTML,
    title: document.title,
  }));
}

function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: "layout-shift",
          buffered: true,
        });
        setTimeout(() => resolve(0), 500);
      }),
  );
}

for (const name of ["plain", "app", "strict"]) {
  test(`on the ${name} site a plan speaks up in the corner, and nothing of the page moves`, async ({
    chromium,
    journal,
    sites,
  }) => {
    await makeSitePlan(journal, `${sites.origin}/${name}`, RESPONSE);
    const page = await chromium.context.newPage();
    await page.goto(`${sites.origin}/${name}`, { waitUntil: "commit" });
    await page.waitForLoadState("domcontentloaded");
    // Where a page gives a field the focus by itself, that is no doing of the chip's.
    await expect(page.locator("html:not(:has([autofocus])), [autofocus]:focus")).toBeAttached();
    const before = await layoutOf(page);
    await untilChip(page);
    expect(await wordsOnChip(page)).toEqual([
      "Becoming",
      `When I open ${sites.origin.replace("http://", "")},`,
      `I ${RESPONSE}`,
      "Did it",
      "Chose otherwise",
      "Not now",
    ]);
    expect(await layoutOf(page)).toEqual(before);
    expect(await shiftsOf(page)).toBe(0);
    expect((await page.locator(CHIP_HOST).boundingBox())?.width).toBeGreaterThan(200);
    await expect(page.locator(CHIP_HOST)).toBeInViewport({ ratio: 1 });
    expect(
      await page
        .locator(CHIP_HOST)
        .evaluate((host) => [host.matches(":popover-open"), getComputedStyle(host).opacity]),
    ).toEqual([true, "1"]);
    expect(await spokenOnChip(page)).toEqual(
      expect.arrayContaining(["region Becoming", "button Did it", `StaticText I ${RESPONSE}`]),
    );

    await clickOnChip(page, "Did it");
    await expect(page.locator(CHIP_HOST)).toHaveCount(0);
    expect((await layoutOf(page)).focus).toBe(before.focus);
    await expect
      .poll(() => cueRows(journal))
      .toMatchObject([
        {
          state: "acted",
          shown: { surface: "site", rule: "asked-for" },
          permit: { day: expect.any(String) },
        },
      ]);
    await page.reload();
    await expectNoChip(page);
  });
}

test("in a page that never loads anew it speaks up where the plan says, and on no other page or site", async ({
  chromium,
  journal,
  sites,
}) => {
  await makeSitePlan(journal, `${sites.origin}/app/inbox`, RESPONSE);
  const page = await visit(chromium, `${sites.origin}/app/inboxes`);
  await expectNoChip(page);
  await page.getByRole("button", { name: "Elsewhere" }).click();
  await page.waitForTimeout(6_000);
  await expectNoChip(page);
  await page.getByRole("button", { name: "Inbox" }).click();
  await untilChip(page);
  await page.goto(`${sites.otherOrigin}/app/inbox`);
  await expectNoChip(page);
  await page.goto(`${sites.origin}/plain`);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "/app/inbox";
    document.body.append(frame);
  });
  await expectNoChip(page);
  await expect(page.frameLocator("iframe").locator(CHIP_HOST)).toHaveCount(0);
  expect(await cueRows(journal)).toHaveLength(1);
});

test("it is reached, left and answered by keyboard, and the focus goes back to where it was", async ({
  chromium,
  journal,
  sites,
}) => {
  await makeSitePlan(journal, `${sites.origin}/plain`, RESPONSE);
  const page = await visit(chromium, `${sites.origin}/plain`);
  await untilChip(page);
  // The page gives its field the focus by itself, once it comes to it.
  await expect(page.getByLabel("Name")).toBeFocused();
  const save = page.getByRole("button", { name: "Save" });
  await save.focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.matches("html > div[popover]"))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.locator(CHIP_HOST)).toHaveCount(0);
  await expect(save).toBeFocused();
  expect(await cueRows(journal)).toMatchObject([{ state: "waiting" }]);

  await ageCues(journal, HOUR);
  // Nothing of ours is awake then but the script in the page.
  await chromium.killWorker();
  await page.reload();
  await untilChip(page);
  await expect(page.getByLabel("Name")).toBeFocused();
  await page.waitForTimeout(500);
  await save.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(save).toBeFocused();
  await expect
    .poll(async () => (await cueRows(journal)).map(({ state }) => state))
    .toEqual(["waiting", "otherwise"]);
});

test("it goes by itself, which is no answer; three times a day and an hour apart are enough", async ({
  chromium,
  journal,
  sites,
}) => {
  await makeSitePlan(journal, `${sites.origin}/plain`, RESPONSE);
  const [page, other] = await Promise.all([1, 2].map(() => visit(chromium, `${sites.origin}/plain`)));
  if (page === undefined || other === undefined) throw new Error("There are no two tabs.");
  await expect.poll(async () => (await cueRows(journal)).length).toBe(1);
  for (const tab of [page, other]) await tab.bringToFront();
  const isOn = await page.locator(CHIP_HOST).count();
  expect(isOn + (await other.locator(CHIP_HOST).count())).toBe(1);
  const shown = isOn === 1 ? page : other;
  await shown.bringToFront();
  await expect(shown.locator(CHIP_HOST)).toHaveCount(0, { timeout: 30_000 });
  expect(await cueRows(journal)).toMatchObject([{ state: "waiting", exposedOn: [expect.any(String)] }]);

  for (const times of [2, 3]) {
    await ageCues(journal, HOUR);
    await shown.reload();
    await untilChip(shown);
    expect(await cueRows(journal)).toHaveLength(times);
  }
  await ageCues(journal, HOUR);
  await shown.reload();
  await expectNoChip(shown);
  expect((await cueRows(journal)).map(({ id }) => id.split("/").at(-1))).toEqual(["1", "2", "3"]);
});
