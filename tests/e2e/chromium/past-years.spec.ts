import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { dayAt, putReflection } from "@/tests/support/story/past-days.ts";

test("earlier years of reflections wait folded, and are read when one opens them", async ({ chromium }) => {
  const thisYear = dayAt(Date.now()).slice(0, 4);
  const before = String(Number(thisYear) - 3);
  const inJune = dayKeySchema.parse(`${before}-06-08`);
  const setUp = await chromium.openQuietPlace();
  await putReflection(setUp, dayKeySchema.parse(`${thisYear}-01-02`), dayAt(Date.now()), "That it was calm.");
  await putReflection(setUp, inJune, addDays(inJune, 6), "That I asked.");
  await setUp.close();

  const past = await chromium.open("journal.html#/reflections");
  await expect(past.getByRole("heading", { level: 2, name: thisYear })).toBeVisible();
  await expect(past.locator("li summary")).toHaveCount(1);
  await past.getByRole("heading", { level: 2, name: before }).click();
  await expect(past.locator("li summary")).toHaveCount(2);
  await past.locator("li summary").last().click();
  await expect(past.getByText("That I asked.")).toBeVisible();
});
