import { describe, expect, it } from "vitest";
import { labelGalleries } from "../../../src/parse/passes/galleries.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const labelsOf = (...texts: readonly string[]): string[] =>
  labelBy(labelGalleries, makeCapture([...texts])).map(([block, label]) => `${block} ${label}`);

describe("a gallery", () => {
  it("has a caption below each count, with its credit below that", () => {
    expect(
      labelsOf(
        "1 of 2",
        "The balloon settles on the roof",
        "Lena Marsh/Kestrel",
        "2 of 2",
        "The map of its way",
        "AFP",
      ),
    ).toEqual(["1 caption", "2 credit", "4 caption", "5 credit"]);
  });

  it("has a caption between two counts", () => {
    expect(labelsOf("[1/3]", "The balloon settles", "[2/3]", "The map of its way", "[3/3]")).toEqual([
      "1 caption",
      "3 caption",
    ]);
  });

  it("has a paragraph below a count that stands below its caption", () => {
    const story = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
    expect(labelsOf("The balloon settles", "1 of 2", "The map of its way", "2 of 2", story)).toEqual(["2 caption"]);
  });

  it("has a caption below the file's name that stands below its count", () => {
    expect(
      labelsOf(
        "1 of 2",
        "— QUAY_0411.jpg",
        "The balloon settles on the roof.",
        "Lena Marsh/Kestrel",
        "2 of 2",
        "— QUAY_0437.jpg",
        "The map of its way hangs in the hall.",
        "AFP",
      ),
    ).toEqual(["2 caption", "3 credit", "6 caption", "7 credit"]);
  });

  it("has its last caption below its last count where a paragraph stands above its first", () => {
    const story =
      "The keeper of the light, who has kept it for forty years, said on Friday that he would leave the island in June. The council has not said who will follow him, nor whether anybody will.";
    const more = "“I have packed two boxes,” he said. “One of them is for the gull, who has not packed at all.”";
    const slides = [
      "Slide 1 of 2",
      "The lamp, which was lit in 1911.",
      "Slide 2 of 2",
      "Each step has its number. Some are worn.",
    ];
    const page = ["Keeper leaves the light at Cape Wren", "By Lena Marsh", "March 3, 2024", story, ...slides, more];
    expect(labelsOf(...page)).toEqual(["5 caption", "7 caption"]);
    expect(labelsOf("The balloon settles on the roof.", ...slides, more)).toEqual(["2 caption"]);
  });

  it("has no last caption there that is as long as the paragraph above it, nor where a count is missing", () => {
    const paragraph =
      "The keeper of the light, who has kept it for forty years, said on Friday that he would leave the island in June, and that nobody has asked him to stay on.";
    const longer =
      "Each of the steps has its number, which the mason cut on the day when he had laid it, and some of the numbers are so worn by now that only a finger still reads them.";
    const isLast = (confidence: number, ...texts: readonly string[]): boolean => {
      const capture = makeCapture(["Keeper leaves the light", paragraph, ...texts, "“I have packed,” he said."]);
      const judged = capture.judged.map((each, at) =>
        at === 1 ? { ...each, label: "paragraph" as const, confidence } : each,
      );
      return labelGalleries.label({ ...capture, judged }).some(({ block }) => block === texts.length + 1);
    };
    const two = ["Slide 1 of 2", "The lamp, lit in 1911.", "Slide 2 of 2"];
    expect(isLast(0.99, ...two, "Each step has its number.")).toBe(true);
    expect(isLast(0.9, ...two, "Each step has its number.")).toBe(false);
    expect(isLast(0.99, ...two, longer)).toBe(false);
    const three = ["Slide 1 of 3", "The lamp, lit in 1911.", "The stairs", "They are worn.", "Slide 3 of 3"];
    expect(isLast(0.99, ...three, "Each step has its number.")).toBe(false);
  });

  it("has a credit below a caption where the next count follows, whoever is named", () => {
    expect(labelsOf("1 of 2 |", "A poster for the centennial", "City of Harrow", "2 of 2 |")).toEqual([
      "1 caption",
      "2 credit",
    ]);
  });

  it("is none with one count", () => {
    expect(labelsOf("1 of 2", "The balloon settles on the roof", "Lena Marsh/Kestrel")).toEqual([]);
  });
});

describe("a label in a block of its own", () => {
  it("makes a credit of the block below", () => {
    expect(labelsOf("Image source,", "Derek Polley")).toEqual(["1 credit"]);
  });

  it.each([["Source:"], ["Image source"], ["In short:"]])("is not %s", (label) => {
    expect(labelsOf(label, "Derek Polley")).toEqual([]);
  });
});

describe("a caption that ends with its credit's label", () => {
  it("has the credit below it", () => {
    expect(labelsOf("The lever was replaced after a wedding.Credit...", "Sunniva Falk for The Ledger")).toEqual([
      "0 caption",
      "1 credit",
    ]);
  });

  it("is none where it gives credit in its own words", () => {
    expect(labelsOf("She took all the credit.", "Sunniva Falk for The Ledger")).toEqual([]);
  });
});

describe("a gallery's count with a word before it", () => {
  it("is one, and a picture without words has its credit alone", () => {
    const first = ["Bild 1 von 2", "Der Ballon steht still", "(Bild: Lena Marsh)"];
    expect(labelsOf(...first, "Bild 2 von 2", "(Bild: Jonas Reck)", "Vorheriges Bild")).toEqual([
      "1 caption",
      "2 credit",
    ]);
  });

  it("has a subhead below its last caption as often as a credit", () => {
    const gallery = ["1 von 2", "Der Ballon steht still", "2 von 2", "Die Karte des Weges"];
    expect(labelsOf(...gallery, "Beständiges Hoch")).not.toContain("4 credit");
    expect(labelsOf(...gallery, "Jonas Reck")).toContain("4 credit");
  });
});

describe("a line above a labelled credit, right above a gallery's count,", () => {
  const HEAD = [
    "A balloon came down on the roof of Harrow town hall",
    "It stayed there till noon, the mayor said on Friday.",
  ];
  const COUNTS = ["Photo: Lena Marsh", "2/2"];
  const above = (text: string) => labelsOf(...HEAD, "1/2", "The balloon settles on the roof.", text, ...COUNTS);

  it("is a caption", () => {
    expect(above("Neighbours hold on to a rope")).toContain("4 caption");
  });

  it("is none where it is a sentence or a credit, or the credit has no label", () => {
    expect(above("The neighbours held on to a rope till noon.")).not.toContain("4 caption");
    expect(above("Photo: Lena Marsh for The Ledger")).not.toContain("4 caption");
    const line = "Neighbours hold on to a rope";
    const below = (...lines: string[]) => labelsOf(...HEAD, line, ...lines, "1/2", "The balloon settles.", "2/2");
    expect(below("Photo: Lena Marsh")).toContain("2 caption");
    expect(below("Lena Marsh")).not.toContain("2 caption");
  });

  it("is none where it is the story's headline, or stands right below that", () => {
    const [first, head] = ["The council will mend it", "Swing bridge closes for the winter"];
    const capture = makeCapture([first, head, "Photo: Lena Marsh", "1/2", "The balloon settles.", "2/2"]);
    const headed = (at: number) =>
      capture.judged.map((each, index) => ({ ...each, label: index === at ? ("headline" as const) : each.label }));
    for (const at of [0, 1])
      expect(labelGalleries.label({ ...capture, judged: headed(at) }).map(({ block }) => block)).not.toContain(1);
  });
});

describe("a credit below a gallery's count", () => {
  it("may begin small before a slash and a house", () => {
    const texts = ["1 / 2", "The balloon settles on the roof.", "leser/Foto-Scout", "2 / 2", "The map.", "AFP"];
    expect(labelsOf(...texts)).toContain("2 credit");
    expect(labelsOf(...texts.with(2, "of the old town hall"))).not.toContain("2 credit");
  });
});

describe("a gallery that says how many pictures it has", () => {
  const STORY =
    "Die Fähre zu den äußeren Inseln fährt nicht vor Freitag, sagte die Hafenmeisterin am Montag in Harrow.";
  const onTop = [
    "Fotostrecke mit 3 Bildern",
    "Kestrel/Lena Marsch",
    "Die Fähre liegt am Kai, und niemand steigt ein",
    "Weingut Marsch",
    "Der Fahrplan hängt noch",
    "APA/Lena Marsch",
    "Ein leerer Steg",
    STORY,
  ];

  it("has the credits on top, or below", () => {
    const found = ["1 credit", "2 caption", "3 credit", "4 caption", "5 credit", "6 caption"];
    expect(labelsOf(...onTop).toSorted()).toEqual(found);
    const below = [onTop[0], onTop[2], onTop[1], onTop[4], onTop[3], onTop[6], onTop[5], STORY].map(
      (text) => text ?? "",
    );
    expect(labelsOf(...below).toSorted()).toEqual([
      "1 caption",
      "2 credit",
      "3 caption",
      "4 credit",
      "5 caption",
      "6 credit",
    ]);
  });

  it("is not read where a picture has no words, or nobody known signs", () => {
    expect(labelsOf(...onTop.toSpliced(4, 1))).toEqual([]);
    expect(labelsOf(...onTop.with(1, "Lena").with(5, "Weingut"))).toEqual([]);
  });

  it("tells that a picture amid the story has its credit on top", () => {
    const page = (line: string): string[] => {
      const made = makeCapture(["Fähre steht", STORY, "Kestrel/Lena Marsch", line, STORY, ...onTop]);
      const judged = made.judged.map((each, at) => ({
        ...each,
        label: at === 1 || at === 4 ? ("paragraph" as const) : at === 3 ? ("subhead" as const) : ("other" as const),
        confidence: 0.8,
      }));
      return labelBy(labelGalleries, { ...made, judged }).map(([block, label]) => `${block} ${label}`);
    };
    expect(page("Gelesen wird der Fahrplan von Mitternacht bis sechs Uhr")).toContain("3 caption");
    // A subhead below a picture without words.
    expect(page("Ersparnis von 40 Prozent")).not.toContain("3 caption");
  });
});
