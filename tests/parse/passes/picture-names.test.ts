/** Names and labels around a picture in blocks of their own: below labels without a sign, in brackets, below labelled captions, above a switch. */
import { describe, expect, it } from "vitest";
import { labelGalleries } from "../../../src/parse/passes/galleries.ts";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const HEAD = "Harbour wall to be rebuilt after the storm";
const STORY =
  "The harbour wall will not be mended before spring, the board said after a night of talks in the town hall.";
const MORE =
  "Masons from three counties are to lay the stones by hand, as they were laid in the year 1870, the board said.";

const labelsOf = (...lines: readonly string[]): string[] =>
  labelBy(labelPictures, makeCapture([...lines])).map(([block, label]) => `${block} ${label}`);

describe("labels without a sign", () => {
  const pairOf = (...lines: readonly string[]) =>
    labelBy(labelGalleries, makeCapture([...lines])).map(([block, label]) => `${block} ${label}`);

  it("have the credit below the first, and the caption below the second", () => {
    const lines = [
      HEAD,
      "Image copyright",
      "Harrow Produce",
      "Image caption",
      "The wall was built in 1870",
      STORY,
      MORE,
    ];
    expect(pairOf(...lines)).toEqual(["2 credit", "4 caption"]);
  });

  it("have no sentence without its stop below the first, and no paragraph below the second", () => {
    const credit = "The council kept every right in the drawing of the wall";
    const labels = ["Image copyright", credit, "Image caption", "The wall was built in 1870"];
    expect(pairOf(HEAD, ...labels, STORY, MORE)).toEqual([]);
    const made = makeCapture([HEAD, MORE, "Image copyright", "Harrow Produce", "Image caption", STORY, MORE]);
    const judged = made.judged.map((each, at) => (at === 5 ? { ...each, label: "paragraph" as const } : each));
    expect(labelGalleries.label({ ...made, judged }).map(({ block }) => block)).toEqual([3]);
  });

  it("are links where no caption's label stands below", () => {
    expect(pairOf(HEAD, "All photos", "Harrow Produce", "The wall was built in 1870", STORY, MORE)).toEqual([]);
  });
});

describe("names in brackets below a line", () => {
  const SURE = ["The masons at work on Sunday near the old quay", "(AFP via Getty Images)"];

  it("sign it where another picture is signed so", () => {
    const found = labelsOf(HEAD, ...SURE, STORY, "The sheet of stone on which it is drawn", "(Lena Marsh)", MORE);
    expect(found).toEqual(expect.arrayContaining(["4 caption", "5 credit"]));
  });

  it("may be a house's one word, where it signs pictures, and no party's", () => {
    const below = (bracket: string) =>
      labelsOf(HEAD, ...SURE, STORY, "A crane on the roof of the hotel", bracket, MORE);
    expect(below("(Getty)")).toEqual(expect.arrayContaining(["4 caption", "5 credit"]));
    for (const party of ["(SPD)", "(Conservative)", "(Laughs)"]) expect(below(party)).not.toContain("5 credit");
  });

  it("do not elsewhere, and one word or a sentence's speaker signs nothing", () => {
    expect(labelsOf(HEAD, STORY, "The sheet of stone on which it is drawn", "(Lena Marsh)", MORE)).toEqual([]);
    expect(labelsOf(HEAD, ...SURE, STORY, "The sheet of stone on which it is drawn", "(Laughs)", MORE)).not.toContain(
      "5 credit",
    );
    expect(labelsOf(HEAD, ...SURE, STORY, "(Lena Marsh)", MORE)).not.toContain("4 credit");
  });
});

describe("brackets that name nobody", () => {
  const SURE = ["The masons at work on Sunday near the old quay", "(AFP via Getty Images)"];

  it.each(["(Act Two)", "(Studio Canal)", "(Summer Tour)"])("sign no line: %s", (line) => {
    expect(labelsOf(HEAD, ...SURE, STORY, "The women on the shore", line, MORE)).not.toContain("5 credit");
  });

  it.each(["(Council Website)", "(Summer Tour)"])("sign no sentence: %s", (bracket) => {
    const signed = "A storm moves over the bay in September. (Dan Rourke/AP Photo)";
    const line = `The stairs before the work, left, and after. ${bracket}`;
    expect(labelsOf(HEAD, STORY, line, signed, MORE)).not.toContain("2 caption");
  });

  it("do not stand below a subhead", () => {
    const blocksOf = (bracket: string): number[] => {
      const made = makeCapture([HEAD, ...SURE, STORY, "The women on the shore", bracket, MORE]);
      const judged = made.judged.map((each, at) => (at === 4 ? { ...each, label: "subhead" as const } : each));
      return labelPictures.label({ ...made, judged }).map(({ block }) => block);
    };
    expect(blocksOf("(Lena Marsh)")).not.toContain(5);
    // What the model takes for one is a caption above a house of pictures.
    expect(blocksOf("(Getty)")).toContain(5);
  });
});

describe("names below labelled captions", () => {
  const CAPTION = "Enlarge / The drive at the depot is kept for parts.";

  it("sign them, and a house where each caption of the page is signed", () => {
    const other = "Enlarge / Brown dust on a head after one pass.";
    const found = labelsOf(HEAD, CAPTION, "Lena Marsh", STORY, other, "Harrow Tape Project", MORE);
    expect(found).toEqual(["1 caption", "2 credit", "4 caption", "5 credit"]);
  });

  it("sign a gallery's captions again, as long as the story goes on", () => {
    const again = ["The board in its third form waits on a shelf.", "Lena Marsh"];
    expect(labelsOf(HEAD, CAPTION, "Lena Marsh", STORY, MORE, ...again)).toEqual(["1 caption", "2 credit"]);
  });

  it("are subheads where they name no house, and stand there once", () => {
    const other = "Enlarge / Brown dust on a head after one pass.";
    expect(labelsOf(HEAD, CAPTION, "Lena Marsh", STORY, other, "What Comes Next", MORE)).not.toContain("5 credit");
    expect(labelsOf(HEAD, CAPTION, "Getty Images", STORY, other, "Cleaning The Tapes", MORE)).not.toContain("5 credit");
  });

  it("are subheads where a caption or the story tells of them", () => {
    const other = "Enlarge / Lena Marsh on the wall in 1911.";
    expect(labelsOf(HEAD, CAPTION, "Lena Marsh", STORY, other, "Jonas Ekeby", MORE)).not.toContain("2 credit");
    const told =
      "Lena Marsh kept the books of the wall for forty years, and never once let a boat leave without papers.";
    const made = makeCapture([HEAD, MORE, CAPTION, "Lena Marsh", told, STORY, MORE]);
    const judged = made.judged.map((each, at) => (at === 4 ? { ...each, label: "paragraph" as const } : each));
    expect(labelPictures.label({ ...made, judged }).filter(({ rule }) => rule === "pictures.signer-below")).toEqual([]);
  });

  it("sign no picture whose credit stands above its caption: there they are who wrote", () => {
    const labelled = ["Image source, Getty Images", "Image caption, The drive at the depot is kept for parts."];
    expect(labelsOf(HEAD, ...labelled, "Lena Marsh", STORY, MORE)).toEqual(["1 credit", "2 caption"]);
  });

  it("are subheads where no person signs", () => {
    expect(labelsOf(HEAD, CAPTION, "A Line Of One Factory", STORY, MORE)).toEqual(["1 caption"]);
  });
});

describe("a line above the switch that hides captions", () => {
  const LINE = "Lena Marsh, a senior, plays the horn that was returned in a curtain.";

  it("is a caption below a picture's button", () => {
    expect(labelsOf(HEAD, STORY, "Enlarge this image", LINE, "hide caption", MORE)).toEqual(["3 caption"]);
  });

  it("may be the story's between two buttons", () => {
    expect(labelsOf(HEAD, STORY, "Enlarge this image", LINE, "Enlarge this image", MORE)).toEqual([]);
  });
});

describe("names in brackets behind a line's stop", () => {
  const SURE = "A storm moves over the bay in September. (Dan Rourke/AP Photo)";
  const LINE = "The stairs before the work, left, and after. (Marsh Family)";

  it("sign it where another picture is signed so, and not elsewhere", () => {
    expect(labelsOf(HEAD, STORY, LINE, SURE, MORE)).toContain("2 caption");
    expect(labelsOf(HEAD, STORY, LINE, MORE)).not.toContain("2 caption");
  });
});
