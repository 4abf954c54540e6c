import { expect, type Page } from "@playwright/test";
import * as z from "zod/mini";

/** Where the host of a chip stands in a page, as the page itself sees it. */
export const CHIP_HOST = "html > div[popover]";

interface Node {
  nodeId: number;
  nodeName: string;
  attributes?: string[] | undefined;
  children?: Node[] | undefined;
  shadowRoots?: Node[] | undefined;
}
const nodeSchema: z.ZodMiniType<Node> = z.lazy(() =>
  z.object({
    nodeId: z.number(),
    nodeName: z.string(),
    attributes: z.optional(z.array(z.string())),
    children: z.optional(z.array(nodeSchema)),
    shadowRoots: z.optional(z.array(nodeSchema)),
  }),
);

function within(node: Node): Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(within)];
}

function saidBy({ attributes = [] }: Node): string | undefined {
  const place = attributes.indexOf("data-said");
  return place === -1 ? undefined : attributes[place + 1];
}

/** What stands on the chip of a page, seen past the closed shadow root by the debugger; undefined without one. */
async function nodesOfChip(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const html = nodeSchema.parse(root).children?.find(({ nodeName }) => nodeName === "HTML");
  const host = html?.children?.find(
    ({ shadowRoots, attributes = [] }) => shadowRoots && attributes.includes("popover"),
  );
  return { session, nodes: host ? within(host) : [] };
}

/** The words on the chip in their order, without the marks that set the person's own apart; none without a chip. */
export async function wordsOnChip(page: Page): Promise<string[]> {
  const { session, nodes } = await nodesOfChip(page);
  await session.detach();
  return nodes.flatMap((node) => saidBy(node)?.replaceAll(/[\u2068\u2069]/gu, "") ?? []);
}

/** Clicks a button of the chip with the pointer, once a click there no longer counts as a mishap. */
export async function clickOnChip(page: Page, label: string): Promise<void> {
  await page.waitForTimeout(500);
  const { session, nodes } = await nodesOfChip(page);
  const button = nodes.find((node) => node.nodeName === "BUTTON" && saidBy(node) === label);
  if (button === undefined) throw new Error(`There is no button “${label}” on a chip.`);
  const { model } = await session.send("DOM.getBoxModel", { nodeId: button.nodeId });
  const [left = 0, top = 0] = model.border;
  await page.mouse.click(left + model.width / 2, top + model.height / 2);
  await session.detach();
}

/** Roles and names of what a screen reader finds on the chip. */
export async function spokenOnChip(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.flatMap(({ role, name, ignored }) =>
    ignored ? [] : [`${role?.value} ${String(name?.value ?? "").replaceAll(/[\u2068\u2069]/gu, "")}`.trim()],
  );
}

export async function untilChip(page: Page): Promise<void> {
  await expect(page.locator(CHIP_HOST)).toBeAttached();
  await expect.poll(async () => (await wordsOnChip(page)).length).toBeGreaterThan(3);
}

/** Waits as long as a chip would need to come, and sees that none does. */
export async function expectNoChip(page: Page): Promise<void> {
  await page.waitForTimeout(1_500);
  await expect(page.locator(CHIP_HOST)).toHaveCount(0);
}
