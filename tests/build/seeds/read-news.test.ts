import { expect, it } from "vitest";
import { readNews } from "../../../src/build/seeds/read-news.ts";
import { makeCapture, makeFolder } from "../../workspace.ts";

/** Of two of them each is read by itself. */
const LARGE = 1_100_000;
const LINE = "The quay was rebuilt in 1947, stone by stone.\n\n";

async function listEvents(seeds: Readonly<Record<string, string>>): Promise<string[]> {
  const events: string[] = [];
  await readNews(
    makeFolder(seeds),
    Object.keys(seeds),
    new Map(),
    null,
    ({ sourceFile }) => events.push(`keep ${sourceFile}`),
    ({ seed }) => events.push(`take ${seed.file}`),
  );
  return events;
}

it("tells of a large seed before it reads the next", { timeout: 60_000 }, async () => {
  const large = makeCapture("Wall to be mended") + LINE.repeat(LARGE / LINE.length);
  const events = await listEvents({ "a.txt": large, "b.txt": "", "c.txt": large });
  expect(events).toEqual(["keep a.txt", "take a.txt", "take b.txt", "keep c.txt", "take c.txt"]);
});

it("tells of small ones, read together, in their order, whether they can be read or not", async () => {
  const wall = makeCapture("Wall to be mended");
  const events = await listEvents({ "a.txt": wall, "b.txt": "", "c.txt": wall, "d.txt": "\0" });
  expect(events.filter((event) => event.startsWith("take"))).toEqual(
    ["a", "b", "c", "d"].map((name) => `take ${name}.txt`),
  );
});
