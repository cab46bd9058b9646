import { expect, it } from "vitest";
import { parseSeed, readSeed } from "../../src/parse/index.ts";

const MEGABYTE = 1_000_000;
const HEADLINE = "Wall to be mended";
const SENTENCE =
  "The council met on Tuesday in the old hall by the harbour and agreed to mend the wall before the winter.";

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, number) => `${SENTENCE} It was meeting ${number}. ${SENTENCE}`).join("\n\n");

/** What a seed of 10 MB may be. */
const LARGE: Readonly<Record<string, () => string>> = {
  paragraphs: () => paragraphs(44_000),
  "one line": () => `${SENTENCE} `.repeat(95_000),
  "100,000 short lines under a story": () =>
    `${paragraphs(9)}\n\n${Array.from({ length: 100_000 }, (_, number) => `Harbour notice ${number}`).join("\n")}`,
};
/** What costs the square of its length takes many minutes of CPU here, and what costs its length some seconds. Milliseconds. */
const MOST_MS = 60_000;

it.each(Object.keys(LARGE))("10 MB, or 100,000 lines, are read: %s", { timeout: 240_000 }, (name) => {
  const bytes = Buffer.from(`${HEADLINE}\n\n${LARGE[name]?.() ?? ""}`);
  if (!name.includes("lines")) expect(bytes.length).toBeGreaterThan(9 * MEGABYTE);
  const start = process.cpuUsage().user;
  const read = readSeed("a.txt", bytes);
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const parsed = parseSeed(read.seed);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(MOST_MS);
  if (!parsed.ok) throw new Error(parsed.doubts[0]?.reason);
  expect(parsed.record.headline).toBe(HEADLINE);
  expect(parsed.record.ledger.map((entry) => entry.raw).join("")).toBe(read.seed.text);
});
