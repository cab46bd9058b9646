import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model.ts";
import { parseSeed, readSeed } from "../../src/parse/index.ts";
import { foldRaw } from "../fold-raw.ts";
import { readPlainBody } from "../read-plain-body.ts";

/** What a capture of examples/seeds states, written by hand before the parser read it. */
interface Truth {
  readonly headline: string;
  readonly summary: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly dateline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly body: readonly { readonly type: string; readonly text: string }[];
  readonly photos: readonly { readonly caption: string | null; readonly credit: string | null }[];
  readonly source: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly language: string;
  readonly signoff: string | null;
  readonly notes: readonly string[];
  readonly furniture: readonly string[];
}

const SEEDS = new URL("../../examples/seeds/", import.meta.url);
const TRUTHS = new URL("../fixtures/examples/", import.meta.url);

function readRecord(name: string): ArticleRecord {
  const read = readSeed(name, readFileSync(new URL(name, SEEDS)));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const result = parseSeed(read.seed);
  if (!result.ok) throw new Error(result.doubts[0]?.reason);
  return result.record;
}

function readTruth(name: string): Truth {
  // The files are written to this shape; the tests below fail where one is not.
  return JSON.parse(readFileSync(new URL(name.replace(/\.(?:txt|md)$/, ".json"), TRUTHS), "utf8")) as Truth;
}

const names = readdirSync(SEEDS).filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md");

it("has at least 60 example captures", () => expect(names.length).toBeGreaterThanOrEqual(60));

describe.each(names)("%s", (name) => {
  const { furniture, body, photos, ...fields } = readTruth(name);

  it("becomes the record that a person wrote down", () => {
    const record = readRecord(name);
    expect({ ...record, dateline: record.dateline?.text ?? null }).toMatchObject(fields);
    expect(readPlainBody(record.body)).toEqual(body);
    expect(record.photos.map(({ caption, credit }) => ({ caption, credit }))).toEqual(photos);
  });

  it("keeps what is no part of the article out of it, in the ledger", () => {
    const record = readRecord(name);
    const left = record.ledger.filter(
      (entry) => !["paragraph", "continuation", "subhead", "list-item", "quote"].includes(entry.label),
    );
    const kept = new Set(left.flatMap((entry) => [entry.raw, ...entry.raw.split("\n")].map(foldRaw)));
    for (const text of furniture) expect(kept).toContain(foldRaw(text));
  });
});
