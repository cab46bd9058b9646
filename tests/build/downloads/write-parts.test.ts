import { mkdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArchivedArticle, gatherArchive, type WholeArticle } from "../../../src/archive/index.ts";
import { type WrittenDownloads, writeDownloads } from "../../../src/build/downloads/index.ts";
import { NO_SITE_BEFORE, type SiteBefore } from "../../../src/build/pages/before.ts";
import type { WholeRecord } from "../../../src/model.ts";
import { DEFAULT_SITE } from "../../../src/site.ts";
import { loadMade, makeRecord } from "../../make-record.ts";
import { listNextFiles, makeFolder } from "../../workspace.ts";

/** Longer than what is read of a published file at one time, and no whole part of it. */
const LONG = 700_001;

const HEADLINES = ["Nets “and” gulls", "港の壁を修理へ", "إصلاح جدار الميناء", "Half a pair: \ud83d"];

/** An article of 2019: its number is its place in the volume, its text tells the version. */
const writeArticle = (number: number, version: number, length = 10): WholeRecord =>
  makeRecord({
    id: `s-${String(number).padStart(3, "0")}`,
    headline: HEADLINES[number % HEADLINES.length] ?? "",
    summary: `${version} ${"ä".repeat(length)}`,
    published: "2019-06-14",
    sha256: `${version}`.padEnd(64, "0"),
  });

interface Written extends WrittenDownloads {
  readonly folder: string;
  readonly loaded: readonly string[];
}

/** Writes the downloads of some articles, of which some stand in files of before. */
function write(records: readonly WholeRecord[], before: SiteBefore): Written {
  const folder = makeFolder();
  const loaded: string[] = [];
  const load = (article: ArchivedArticle): WholeArticle => {
    loaded.push(article.record.id);
    return loadMade(article);
  };
  const sources = { site: DEFAULT_SITE, outputDir: folder, load, before, frames: "now", findMade: () => undefined };
  mkdirSync(join(folder, "data"));
  return { ...writeDownloads(gatherArchive(records), sources), folder, loaded };
}

const publish = ({ folder, volumes }: Written): SiteBefore => ({
  keeps: () => false,
  find: (file) => join(folder, file),
  parts: { frames: "now", feeds: {}, volumes },
});

const readAll = ({ folder, files }: Written): readonly string[] =>
  files.map(({ path }) => readFileSync(join(folder, path), "utf8"));

/** Versions of the articles by their numbers; null where there is none. */
type Versions = readonly (number | null)[];
const listRecords = (versions: Versions): WholeRecord[] =>
  versions.flatMap((version, number) => (version === null ? [] : [writeArticle(number, version)]));

describe("a volume that is written again", () => {
  it("is what it is when it is written at once, and reads no article that it held before", () => {
    const versions = fc.array(fc.option(fc.nat({ max: 1 })), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(versions, versions, (old, now) => {
        const published = write(listRecords(old), NO_SITE_BEFORE);
        const again = write(listRecords(now), publish(published));
        const clean = write(listRecords(now), NO_SITE_BEFORE);
        expect(readAll(again)).toEqual(readAll(clean));
        expect([again.files, again.volumes]).toEqual([clean.files, clean.volumes]);
        expect(again.loaded).toHaveLength(now.filter((version, at) => version !== null && version !== old[at]).length);
      }),
      { numRuns: 40 },
    );
  });

  it("is so where stretches are copied that are longer than what is read at one time", () => {
    const old = Array.from({ length: 5 }, (_, number) => writeArticle(number, 0, LONG));
    const now = [...old.slice(0, 2), writeArticle(2, 1), ...old.slice(3)];
    const again = write(now, publish(write(old, NO_SITE_BEFORE)));
    const clean = write(now, NO_SITE_BEFORE);
    // Not `toEqual`: of megabytes that differ it would print each sign.
    for (const [at, text] of readAll(clean).entries()) expect(readAll(again)[at] === text).toBe(true);
    expect(again.volumes).toEqual(clean.volumes);
  });

  it("leaves no published file open", () => {
    const [old, now] = [[writeArticle(0, 0), writeArticle(1, 0)], [writeArticle(0, 0)]];
    const before = publish(write(old, NO_SITE_BEFORE));
    const next = listNextFiles();
    write(now, before);
    expect(listNextFiles()).toEqual(next);
  });

  it("is refused where its published file is cut short meanwhile", () => {
    const old = [writeArticle(0, 0), writeArticle(1, 0)];
    const published = write(old, NO_SITE_BEFORE);
    truncateSync(join(published.folder, "data/2019.jsonl"), 100);
    expect(() => write([...old, writeArticle(2, 0)], publish(published))).toThrow(
      /data\W2019\.jsonl was cut short .+ Build again\.$/,
    );
  });
});
