import { browser } from "wxt/browser";

/** The keys of each command of the manifest as the person has them now, by its name; "" for none. */
export async function shortcutKeys(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? "", shortcut ?? ""]));
}
