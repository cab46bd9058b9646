import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const STORY = [
  "A storm which blew for two nights took the roof of the boathouse at Harrow, with the gig, the regatta flags and a stove in the loft.",
  "The boys, who are brothers, had come from Ansel for the eel fishing. They were taken to the inn, where they were warm and hungry.",
];

function read(head: string) {
  const seed = readSeed("storm.txt", Buffer.from([head, ...STORY].join("\n\n")));
  const result = seed.ok ? parseSeed(seed.seed) : seed;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result.record;
}

describe("a headline on several lines", () => {
  it.each([
    [
      "Storm takes boathouse and sinks\ntwo trawlers at Harrow",
      "Storm takes boathouse and sinks two trawlers at Harrow",
    ],
    [
      "The storm comes\nto Harrow, with real\nwater on the stage",
      "The storm comes to Harrow, with real water on the stage",
    ],
  ])("is one: %j", (head, headline) => expect(read(`${head}\n\nMay 3, 1956`).headline).toBe(headline));

  it("ends above a standfirst, which is longer", () => {
    const { headline, summary } = read(
      "Storm takes boathouse at Harrow\nthe gig, the flags and a stove lie in the reeds\n\n4 May 2019",
    );
    expect([headline, summary]).toEqual([
      "Storm takes boathouse at Harrow",
      "the gig, the flags and a stove lie in the reeds",
    ]);
  });

  it("is what a person labels so", () => {
    const head = "---\nlabels: {5: headline, 6: headline}\n---\n\nSTORM TAKES\nBOATHOUSE\n\nMay 3, 1956";
    expect(read(head).headline).toBe("STORM TAKES BOATHOUSE");
  });

  it.each(["by Orla Vane", "by our marine correspondent", "von Orla van der Vane", "written by Orla Vane"])(
    "ends above who wrote: %s",
    (byline) => {
      expect(read(`Storm takes boathouse at Harrow\n${byline}\n\n4 May 2019`).headline).toBe(
        "Storm takes boathouse at Harrow",
      );
    },
  );

  it("ends above a standfirst that begins as a sentence", () => {
    const head = "Storm takes boathouse at Harrow\nTwo boys were asleep in the loft\n\n4 May 2019";
    expect(read(head).headline).toBe("Storm takes boathouse at Harrow");
  });
});

describe("an archivist's own head", () => {
  it("states what its labels say, in whatever language", () => {
    const facts = {
      headline: "Storm takes boathouse",
      publisher: "The Harrow Courier",
      published: "1956-05-03",
      authors: ["Orla Vane"],
    };
    expect(
      read("Title: Storm takes boathouse\nSource: The Harrow Courier\nDate: 3 May 1956\nAuthor: Orla Vane"),
    ).toMatchObject(facts);
    expect(
      read("Titel: Storm takes boathouse\nZeitung: The Harrow Courier\nDatum: 03.05.1956\nAutor: Orla Vane"),
    ).toMatchObject(facts);
  });

  it("is no headline that begins so", () => {
    const head = "Title: how one word split a harbour\n\nBy Orla Vane\n\n4 May 2019";
    expect(read(head).headline).toBe("Title: how one word split a harbour");
  });
});
