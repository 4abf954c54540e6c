import { ROADS, tryEveryRoad } from "@/tests/support/every-road.ts";
import { expect, test } from "@/tests/support/firefox/fixture.ts";
import { startListeningPost } from "@/tests/support/listening-post.ts";

test("nothing leaves our pages by any road, though a plain page is heard on each", async ({ firefox }) => {
  const post = await startListeningPost();
  firefox.expectComplaint(/Content-Security-Policy: .*127\.0\.0\.1/);
  firefox.expectComplaint(/^error: .*\/\/127\.0\.0\.1:\d+\//);

  const ours = ["newtab.html", "popup.html", "journal.html"];
  for (const page of ours) {
    const tab = await firefox.open(page);
    await tab.evaluate(tryEveryRoad, `${post.origin}/${page}`);
  }
  // It sets out last, so what our pages sent would be here before.
  const plain = await firefox.open(`http://${post.origin}/plain`);
  const notHeard = async () => {
    await plain.evaluate(tryEveryRoad, `${post.origin}/plain`);
    return ROADS.filter((road) => !post.hits.includes(`/plain/${road}`));
  };
  await expect.poll(notHeard).toEqual([]);

  expect(post.hits.filter((path) => ours.some((page) => path.startsWith(`/${page}/`)))).toEqual([]);
  await post.close();
});
