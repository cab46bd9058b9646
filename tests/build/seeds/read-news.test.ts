import { expect, it, vi } from "vitest";
import { readNews } from "../../../src/build/seeds/read-news.ts";
import { makeCapture, makeFolder } from "../../workspace.ts";

vi.mock(import("../../../src/build/seeds/cut-batches.ts"), async (load) => ({
  ...(await load()),
  cutBatches: (files) => files.map((file) => ({ files: [file], isKept: file !== "a.txt" })),
}));

it("all seeds are told of, and the records of those batches are handed over that are to be kept", async () => {
  const files = ["a.txt", "b.txt", "c.txt"];
  const root = makeFolder(Object.fromEntries(files.map((file) => [file, makeCapture(`Wall ${file} to be mended`)])));
  const [kept, told]: [string[], string[]] = [[], []];
  await readNews(
    root,
    files,
    new Map(),
    null,
    ({ sourceFile }) => kept.push(sourceFile),
    ({ seed }) => told.push(seed.file),
  );
  expect(told).toEqual(files);
  expect(kept).toEqual(["b.txt", "c.txt"]);
});
