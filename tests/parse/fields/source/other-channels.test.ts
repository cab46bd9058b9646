/** Whom a page calls to follow: the house whose page it is, or somebody else. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";
import { makeCapture } from "../../../workspace.ts";

const STORY = [
  "Aberwen Crew beat Harrow on Saturday, the harbour master said after a night of talks.",
  "“We will be back when the sea lets us,” she said.",
  "The ferry to the outer islands will not sail before Friday, says a note at the quay.",
  "The next game is set for the first Saturday of March, on the field behind the harbour wall.",
];

/** What the lines below a story say of whose page it is. */
function read(lines: readonly string[], language = "en") {
  const labels: (Label | null)[] = ["headline", ...STORY.map((): Label => "paragraph"), ...lines.map(() => null)];
  const { publisher, source } = readFields(["A day of games", ...STORY, ...lines], labels, language);
  return { publisher: publisher?.value ?? null, source: source?.value ?? null };
}

const NOBODY = { publisher: null, source: null };

describe("a call to follow somebody", () => {
  it.each([
    ["Follow Aberwen RFC on Twitter for team news.", "en"],
    ["Follow Harrow United on X", "en"],
    ["Folgen Sie dem TSV Harrow auf Facebook", "de"],
    ["Sigue a Atlético Harrow en Twitter", "es"],
  ])("names a club: %s", (line, language) => {
    expect(read([line], language)).toEqual(NOBODY);
  });

  it.each([
    ["Follow Herald Sport on Twitter for team news.", "en"],
    ["Follow Harbour Courier Sports Desk on X", "en"],
    ["Follow Weekend Magazine on Facebook", "en"],
    ["• Follow the Long Read on Twitter, or sign up to the weekly email here.", "en"],
    ["Follow Sport on X", "en"],
    ["Sigue a La Nación Deportes en Twitter", "es"],
  ])("names a part of a house: %s", (line, language) => {
    expect(read([line], language)).toEqual(NOBODY);
  });

  it("names a section, whose news it offers", () => {
    expect(read(["Ekonomi haberlerini anlık takip etmek için bildirimlere izin verin"], "tr")).toEqual(NOBODY);
    expect(read(["Liman Postası haberlerini anlık takip etmek için bildirimlere izin verin"], "tr").publisher).toBe(
      "Liman Postası",
    );
    expect(read(["© Ekonomi"], "tr").publisher).toBe("Ekonomi");
  });

  it("names whom the story is about", () => {
    expect(read(["Follow Aberwen Crew on Twitter"])).toEqual(NOBODY);
  });

  it("names the house to which somebody in the story spoke", () => {
    const said = "“I have done nothing wrong,” she told Tideline, “but I will not let it harm the town.”";
    const texts = ["A day of games", STORY[0] ?? "", said, ...STORY.slice(1), "Follow Tideline on WhatsApp"];
    const labels = texts.map((_, at): Label | null =>
      at === 0 ? "headline" : at <= STORY.length + 1 ? "paragraph" : null,
    );
    expect(readFields(texts, labels, "en").publisher?.value).toBe("Tideline");
  });

  it.each([
    ["Follow The Harbour Courier on WhatsApp", "en", "The Harbour Courier"],
    ["Follow Tideline on WhatsApp", "en", "Tideline"],
    ["Folgen Sie dem Rheinblick auf WhatsApp", "de", "Rheinblick"],
    ["Sigue a El Mundo del Puerto en Twitter", "es", "El Mundo del Puerto"],
    ["Follow The Harrow City Star on Facebook", "en", "The Harrow City Star"],
    ["Follow Quad City Times on Facebook and Twitter", "en", "Quad City Times"],
    ["Sigue a El Deportivo en Twitter", "es", "El Deportivo"],
    ["Suivez Stade Info sur Facebook", "fr", "Stade Info"],
  ])("names the house: %s", (line, language, name) => {
    expect(read([line], language)).toEqual({ publisher: name, source: name });
  });

  it("says less than another line, wherever that stands", () => {
    const RIGHTS = "© 2024 The Aberwen Herald";
    const name = "The Aberwen Herald";
    expect(read(["Follow Tideline on WhatsApp", RIGHTS])).toEqual({ publisher: name, source: name });
    expect(read([RIGHTS, "Follow Tideline on WhatsApp"])).toEqual({ publisher: name, source: name });
  });

  it("says less than a publisher that is stated, who is the source then", () => {
    const text = `---\npublisher: The Aberwen Herald\n---\n${makeCapture("Wall to be mended")}\n\nFollow Tideline on WhatsApp\n`;
    const seed = readSeed("wall.txt", Buffer.from(text));
    const parsed = seed.ok ? parseSeed(seed.seed) : seed;
    expect(parsed.ok ? parsed.record : null).toMatchObject({
      publisher: "The Aberwen Herald",
      source: "The Aberwen Herald",
    });
  });
});
