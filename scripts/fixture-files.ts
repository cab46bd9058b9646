/** A fixture of an article: a seed, and what the parser makes of it in two files that a person reads. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LedgerEntry, ParseResult } from "../src/model.ts";
import { parseSeed, readSeed } from "../src/parse/index.ts";

/** Folder of the fixtures. */
export const ARTICLES = fileURLToPath(new URL("../tests/fixtures/articles/", import.meta.url));

const SEEDS = ["seed.txt", "seed.md"];

/** What the parser makes of a fixture's seed: file name → text. */
export type Golden = Readonly<Record<"record.json" | "blocks.txt", string>>;

/** Reads a fixture's seed as a build reads it. */
export function parseFixture(folder: string): ParseResult {
  const seedName = SEEDS.find((name) => existsSync(join(folder, name)));
  if (seedName === undefined) throw new Error(`${folder} holds no ${SEEDS.join(" or ")}`);
  const file = seedName.replace("seed", basename(folder));
  const read = readSeed(file, readFileSync(join(folder, seedName)));
  if (!read.ok) return { ...read, file };
  const parsed = parseSeed(read.seed);
  return { ...parsed, doubts: [...read.doubts, ...parsed.doubts] };
}

function describeBlock({ line, endLine, label, rule, raw, cuts = [] }: LedgerEntry): string {
  const place = line === endLine ? String(line) : `${line}-${endLine}`;
  const parts = cuts.map(({ kind, rule: cutRule, text }) => `\n    ${kind} ${cutRule}: ${text}`);
  return `${place} ${label} ${rule}: ${raw.trim().replace(/\s+/g, " ")}${parts.join("")}\n`;
}

/**
 * Reads a fixture's seed by the parser as it is now.
 * @param folder The fixture's folder.
 */
export function makeGolden(folder: string): Golden {
  const result = parseFixture(folder);
  const doubts = result.doubts.map(({ line, severity, rule }) => ({ line, severity, rule }));
  if (!result.ok) return { "record.json": `${JSON.stringify({ doubts }, null, 2)}\n`, "blocks.txt": "" };
  const { ledger, sha256, ...record } = result.record;
  const blocks = ledger.filter(({ label }) => label !== "blank").map(describeBlock);
  return { "record.json": `${JSON.stringify({ ...record, doubts }, null, 2)}\n`, "blocks.txt": blocks.join("") };
}

/** Writes what the parser makes of a fixture's seed beside it. */
export function writeGolden(folder: string): void {
  for (const [name, text] of Object.entries(makeGolden(folder))) writeFileSync(join(folder, name), text);
}
