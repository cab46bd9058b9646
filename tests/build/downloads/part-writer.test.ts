import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../../src/archive/index.ts";
import { nameState } from "../../../src/archive/state.ts";
import { openParts } from "../../../src/build/downloads/made-parts.ts";
import { openPartWriter, showTexts } from "../../../src/build/downloads/part-writer.ts";
import { FORMATS } from "../../../src/export/downloads/index.ts";
import { loadEntryWriter } from "../../../src/export/feeds/index.ts";
import { DEFAULT_SITE } from "../../../src/site.ts";
import { loadMade, makeRecord } from "../../make-record.ts";
import { makeFolder } from "../../workspace.ts";

const archive = gatherArchive(
  ["“Nets” & gulls", "Häfen", "港"].map((headline, index) =>
    makeRecord({ id: `s-${index}`, headline, sha256: `${index}` }),
  ),
);

describe("parts of downloads and feeds", () => {
  it("are what each format and the feeds write, in whatever order the texts were read", async () => {
    const writeEntry = await loadEntryWriter(DEFAULT_SITE);
    const writer = openPartWriter(join(makeFolder(), "parts"), archive.articles, DEFAULT_SITE, writeEntry, () => true);
    const { load, showTo } = showTexts(loadMade);
    showTo(writer);
    for (const article of [...archive.articles].reverse().slice(0, 2))
      for (let time = 0; time < 2; time += 1) load(article);
    showTo(null);
    const { find, close } = openParts([writer.finish(load)]);
    for (const article of archive.articles) {
      const texts = [
        ...FORMATS.map((format) => format.write(loadMade(article), DEFAULT_SITE)),
        writeEntry(loadMade(article)),
      ];
      expect(texts.map((_, place) => find(nameState(article), place)?.toString())).toEqual(texts);
    }
    expect(find("another", 0)).toBeUndefined();
    close();
  });

  it("are made of the articles that were asked for, and of no other", async () => {
    const [asked, other] = archive.articles;
    if (asked === undefined || other === undefined) throw new Error("the archive has fewer articles than were given");
    const writeEntry = await loadEntryWriter(DEFAULT_SITE);
    const writer = openPartWriter(join(makeFolder(), "parts"), [asked], DEFAULT_SITE, writeEntry, () => false);
    writer.take(loadMade(other));
    const { rows } = writer.finish(loadMade);
    expect(rows.map(([state]) => state)).toEqual([nameState(asked)]);
    expect(rows.map(([, lengths]) => lengths.length)).toEqual([FORMATS.length]);
  });
});
