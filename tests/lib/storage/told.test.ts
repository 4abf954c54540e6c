import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { expect, it } from "vitest";

import { eraseEverything } from "@/lib/storage/erase.ts";
import { noteTold, wasTold } from "@/lib/storage/told.ts";

emptyDatabaseBeforeEach();

it("what is said once is said until it was answered, each by its own name", async () => {
  expect(await wasTold("hard-together/one")).toBe(false);
  await noteTold("hard-together/one");
  expect(await wasTold("hard-together/one")).toBe(true);
  expect(await wasTold("hard-together/two")).toBe(false);
});

it("what was said is forgotten when everything is erased", async () => {
  await noteTold("hard-together/one");
  await eraseEverything();
  expect(await wasTold("hard-together/one")).toBe(false);
});
