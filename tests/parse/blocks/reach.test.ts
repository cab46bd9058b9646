import { expect, it } from "vitest";
import { MOST_JUDGED } from "../../../src/parse/blocks/reach.ts";
import {
  assembleSeed,
  keepDecisions,
  type ParsedSeed,
  parseSeed,
  readSeed,
  recallDecisions,
} from "../../../src/parse/index.ts";

const STORY = [
  "Wall to be mended",
  "The council met on Tuesday in the old hall by the harbour and agreed to mend the wall before the winter.",
  "Masons from Grindle are to begin on the eastern side, where the sea has washed out the mortar since the spring storms.",
];
const notice = (number: number): string => `Harbour notice ${number}`;
const makeText = (blocks: number, frontMatter = ""): string =>
  `${frontMatter}${[...STORY, ...Array.from({ length: blocks - STORY.length }, (_, number) => notice(number))].join("\n")}\n`;

function parse(text: string): {
  readonly seed: Parameters<typeof parseSeed>[0];
  readonly parsed: Extract<ParsedSeed, { ok: true }>;
} {
  const read = readSeed("a.txt", Buffer.from(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const parsed = parseSeed(read.seed);
  if (!parsed.ok) throw new Error(parsed.doubts[0]?.reason);
  return { seed: read.seed, parsed };
}

it("reads all blocks of what may be a page", { timeout: 60_000 }, () => {
  const { parsed } = parse(makeText(MOST_JUDGED));
  expect(parsed.doubts.map(({ rule }) => rule)).not.toContain("read.too-many-blocks");
  expect(parsed.record.ledger.some(({ rule }) => rule === "reach.beyond")).toBe(false);
});

it("keeps in the ledger what is beyond, says so, and reads the same article", { timeout: 60_000 }, () => {
  const within = parse(makeText(MOST_JUDGED)).parsed.record;
  const text = makeText(MOST_JUDGED + 30_000);
  const { seed, parsed } = parse(text);
  const { record, doubts, decisions } = parsed;
  expect(record.body).toEqual(within.body);
  expect(record.ledger.slice(0, MOST_JUDGED)).toEqual(within.ledger);
  expect(record.ledger.map(({ raw }) => raw).join("")).toBe(text);
  const beyond = record.ledger.slice(MOST_JUDGED);
  expect(beyond).toHaveLength(30_000);
  expect(beyond.every(({ label, rule }) => label === "furniture" && rule === "reach.beyond")).toBe(true);
  const doubt = doubts.find(({ rule }) => rule === "read.too-many-blocks");
  expect(doubt).toMatchObject({ severity: "warning", line: MOST_JUDGED + 1 });
  expect(doubt?.reason).toContain(String(MOST_JUDGED + 30_000));
  expect(assembleSeed(seed, recallDecisions(keepDecisions(decisions)))).toEqual(record);
});

it("takes a label that the front matter states, however far down", { timeout: 60_000 }, () => {
  const at = MOST_JUDGED + 500;
  const frontMatter = ["---", "labels:", `  ${at}: paragraph`, "---", ""].join("\n");
  const { record } = parse(makeText(MOST_JUDGED + 1_000, frontMatter)).parsed;
  const entry = record.ledger.find(({ line }) => line === at);
  expect(entry).toMatchObject({ label: "paragraph", rule: "stated.label" });
  expect(record.body.children.at(-1)).toMatchObject({ children: [{ value: entry?.raw.trim() }] });
  expect(record.wordCount).toBe(parse(makeText(MOST_JUDGED)).parsed.record.wordCount + 3);
});

it("says so as well where nothing within reach is an article", { timeout: 60_000 }, () => {
  const text = Array.from({ length: MOST_JUDGED + 1 }, () => "Share").join("\n");
  const read = readSeed("a.txt", Buffer.from(text));
  const parsed = read.ok ? parseSeed(read.seed) : read;
  expect(parsed.ok).toBe(false);
  expect(parsed.doubts.map(({ rule }) => rule)).toEqual(["parse.no-body", "read.too-many-blocks"]);
});
