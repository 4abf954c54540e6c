import type { FirefoxPage } from "./firefox-page.ts";

/**
 * Sets a select or a time field, named by its label, as the browser's own picker would: pickers
 * are drawn outside the page, where automation cannot reach.
 */
export async function chooseValue(page: FirefoxPage, name: string, value: string): Promise<void> {
  await page.evaluate(
    (wanted) => {
      const fields = Array.from(
        document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select"),
      );
      const field = fields.find(
        (one) =>
          one.ariaLabel === wanted.name ||
          (one.ariaLabel === null && one.labels?.[0]?.textContent === wanted.name),
      );
      if (field === undefined) throw new Error(`There is no field “${wanted.name}”.`);
      const shape = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
      // Past React's own setter, which would take the change for its own and say nothing.
      Object.getOwnPropertyDescriptor(shape.prototype, "value")?.set?.call(field, wanted.value);
      field.dispatchEvent(
        new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
      );
    },
    { name, value },
  );
}
