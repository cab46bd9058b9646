import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Change, watchSources } from "../../src/cli/dev/watch.ts";
import { waitUntil } from "../start-dev.ts";
import { makeFolder, writeFiles } from "../workspace.ts";

/** Longer than a change takes to come to rest. Milliseconds. */
const REST_MS = 400;

async function watchFolder(output: string) {
  const directory = makeFolder({ "seeds/a.txt": "a" });
  for (const name of ["_site", "pages", "public"]) mkdirSync(join(directory, name));
  const changes: Change[] = [];
  const take = (change: Change): unknown => changes.push(change);
  const watching = await watchSources(
    join(directory, "seeds"),
    directory,
    join(directory, output),
    take,
    () => undefined,
  );
  onTestFinished(watching.close);
  return { directory, changes };
}

it.each(["pages/a.md", "public/.well-known/a.txt"])("a watch sees a person's own: %s", async (file) => {
  const { directory, changes } = await watchFolder("_site");
  writeFiles(directory, { [file]: "a" });
  await waitUntil(() => changes.length > 0, "the change");
});

it("a watch does not see what a build writes into a folder of a person's name", async () => {
  const { directory, changes } = await watchFolder("public");
  writeFiles(directory, { "public/index.html": "a" });
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  expect(changes).toEqual([]);
  writeFiles(directory, { "seeds/b.txt": "b" });
  await waitUntil(() => changes.length > 0, "the change");
});
