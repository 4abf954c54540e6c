import {
  CHIP_HOST,
  clickOnChip,
  expectNoChip,
  untilChip,
  wordsOnChip,
} from "@/tests/support/chromium/chip.ts";
import { expect, test, visit } from "@/tests/support/chromium/site-fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { ageCues, cueRows, repeatOnEarlierDays } from "@/tests/support/sites/cue-rows.ts";
import { makeSitePlan } from "@/tests/support/story/site-plan.ts";

const RESPONSE = "count zebras, then lanterns";

test("a page can neither read it nor answer in the person’s place", async ({ chromium, journal, sites }) => {
  await makeSitePlan(journal, `${sites.origin}/hostile`, RESPONSE);
  const page = await visit(chromium, `${sites.origin}/hostile`);
  await untilChip(page);
  const calls = (name: string, argument?: unknown) =>
    page.evaluate(([work, given]) => Reflect.get(window, String(work))(given), [name, argument]);
  for (let times = 0; times < 5; times += 1) await calls("attack");
  expect(await calls("readable", ["Hostile", "zebras", "zebra", "lanterns", "Did it", "Becoming"])).toEqual([
    "find Hostile",
    "text Hostile",
  ]);
  expect(await page.locator(CHIP_HOST).evaluate((host) => getComputedStyle(host).opacity)).toBe("1");
  await page.waitForTimeout(3_500);
  expect(await cueRows(journal)).toMatchObject([{ state: "waiting" }]);
  expect(await calls("readable", ["zebras"])).toEqual([]);
  expect(sites.strayHits).toEqual([]);

  await clickOnChip(page, "Not now");
  await expect.poll(() => cueRows(journal)).toMatchObject([{ state: "declined" }]);
});

test("nothing is shown under the veil, nor once the plan rests", async ({ chromium, journal, sites }) => {
  await makeSitePlan(journal, `${sites.origin}/plain`, RESPONSE);
  const registered = async () =>
    (await chromium.worker()).evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(registered).toMatchObject([{ matches: ["http://127.0.0.1/*"] }]);
  const page = await visit(chromium, `${sites.origin}/plain`);
  await untilChip(page);
  await chromium.pressCommand("toggle-veil");
  await expect(page.locator(CHIP_HOST)).toHaveCount(0);
  await ageCues(journal, 60 * 60_000);
  await page.reload();
  await expectNoChip(page);
  await chromium.pressCommand("toggle-veil");
  await journal.goto(journal.url().replace(/#.*$/u, "#/plans"));
  await journal.getByText("More", { exact: true }).click();
  await journal.getByRole("button", { name: "Let it rest" }).click();
  await expect.poll(registered).toEqual([]);
  await page.reload();
  await expectNoChip(page);
  expect(await cueRows(journal)).toHaveLength(1);
});

test("done ten times, the plan asks on its site whether it goes on, and rests if it is told to", async ({
  chromium,
  journal,
  sites,
}) => {
  await makeSitePlan(journal, `${sites.origin}/plain`, RESPONSE);
  const page = await visit(chromium, `${sites.origin}/plain`);
  await untilChip(page);
  await clickOnChip(page, "Did it");
  await expect.poll(() => cueRows(journal)).toMatchObject([{ state: "acted" }]);
  await repeatOnEarlierDays(journal, 9);

  await page.reload();
  await untilChip(page);
  expect(await wordsOnChip(page)).toEqual(
    expect.arrayContaining([
      "You have done this a good many times. Does the plan still help you?",
      "Keep it",
      "Change it",
      "Let it rest",
    ]),
  );
  await clickOnChip(page, "Let it rest");
  await expect.poll(() => readTable(journal, "plans")).toMatchObject([{ standing: "resting" }]);
});
