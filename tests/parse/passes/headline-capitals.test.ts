/** Cuttings of printed papers: headlines in capitals, decks, notes of who keeps them, heads of pages. */
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/model.ts";
import { splitSeed } from "../../../src/parse/blocks/split.ts";
import { doubtReading } from "../../../src/parse/doubts/doubts.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const STORY = [
  "A storm which blew for two nights took the roof of the boathouse at Harrow, with the gig, the regatta flags and a stove. Two boys who had slept in the loft were brought down by ladder.",
  "The boys, who are brothers, had come from Ansel for the eel fishing. They were taken to the inn, where they were said to be warm and hungry.",
  "“We heard it go,” said the elder.",
];

function read(...lines: readonly string[]) {
  const seed = readSeed("storm.txt", Buffer.from([...lines, ...STORY].join("\n\n")));
  const result = seed.ok ? parseSeed(seed.seed) : seed;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  const { headline, summary, authors, publisher } = result.record;
  return { headline, summary, authors, publisher };
}

describe("the first of several headlines in capitals", () => {
  it.each([
    [["STORM TAKES BOATHOUSE", "TWO BOYS SAVED BY LADDER", "May 3, 1956"], "TWO BOYS SAVED BY LADDER", []],
    [
      ["STORM TAKES BOATHOUSE", "TWO BOYS SAVED WITH LADDER", "From Our Own Reporter", "May 3, 1956"],
      "TWO BOYS SAVED WITH LADDER",
      [],
    ],
    [
      ["STORM TAKES BOATHOUSE", "TWO BOYS SAVED BY LADDER", "By Orla Vane", "May 3, 1956"],
      "TWO BOYS SAVED BY LADDER",
      ["Orla Vane"],
    ],
    [
      [
        "STORM TAKES BOATHOUSE",
        "Crowd on quay sees flags blow out to sea",
        "REGATTA IN DOUBT THIS YEAR",
        "May 3, 1956",
      ],
      "Crowd on quay sees flags blow out to sea REGATTA IN DOUBT THIS YEAR",
      [],
    ],
  ])("is the headline, and the decks are the standfirst: %j", (lines, summary, authors) => {
    expect(read(...lines)).toMatchObject({ headline: "STORM TAKES BOATHOUSE", summary, authors });
  });

  it("is no kicker's, which has one headline in small letters below it", () => {
    const lines = ["ISLE OF ANSEL", "Storm takes roof of boathouse while two boys sleep", "By Orla Vane", "4 May 2019"];
    expect(read(...lines).headline).toBe("Storm takes roof of boathouse while two boys sleep");
  });

  it("stands below a site's kicker, where no year of printed papers is told", () => {
    for (const kicker of ["THE LONG READ", "CRIME & COURTS", "LETTERS TO THE EDITOR"])
      expect(read(kicker, "STORM TAKES BOATHOUSE ROOF", "By Orla Vane", "4 May 2019").headline).toBe(
        "STORM TAKES BOATHOUSE ROOF",
      );
  });

  it("has a person's name in capitals below it all the same", () => {
    expect(read("STORM TAKES BOATHOUSE", "JOHN BARROW", "May 3, 1956").authors).toEqual(["JOHN BARROW"]);
  });
});

describe("no headline is", () => {
  it.each([
    "[Found in box 12, no date]",
    "** copied by MG from microfilm, some words illegible **",
    "NEWS IN BRIEF",
    "PRESS RELEASE",
    "Shipping News",
  ])("%s", (line) => {
    expect(read(line, "STORM TAKES BOATHOUSE", "May 3, 1956")).toMatchObject({
      headline: "STORM TAKES BOATHOUSE",
      authors: [],
      publisher: null,
    });
  });

  it("the paper's name with its day, which is the publisher", () => {
    expect(read("THE HARROW COURIER, THURSDAY, MAY 3, 1956", "STORM TAKES BOATHOUSE", "May 3, 1956")).toMatchObject({
      headline: "STORM TAKES BOATHOUSE",
      authors: [],
      publisher: "THE HARROW COURIER",
    });
  });

  it("who wrote, in brackets", () => {
    expect(read("STORM TAKES BOATHOUSE", "(From our own correspondent)", "May 3, 1956").headline).toBe(
      "STORM TAKES BOATHOUSE",
    );
    const { authors } = read("THE STORM AT HARROW.", "(FROM OUR OWN CORRESPONDENT.)", "HARROW, July 21, 1927.");
    expect(authors).toEqual([]);
  });

  it("but one with a bracket in it is", () => {
    expect(read("[Video] Storm takes roof of boathouse", "By Orla Vane", "4 May 2019").headline).toBe(
      "[Video] Storm takes roof of boathouse",
    );
    const day = "The Harrow Courier, 4 May 1926: the day on which nobody printed it";
    expect(read(day, "By Orla Vane", "4 May 2019").headline).toBe(day);
  });
});

it("a headline with little reason is doubted; not a likely one, nor one that a person states or labels", () => {
  const doubtsOf = (text: string, rule: string, confidence: number) => {
    const seed = readSeed("storm.txt", Buffer.from(text));
    if (!seed.ok) throw new Error(JSON.stringify(seed.doubts));
    const blocks = splitSeed(seed.seed);
    const verdicts: Verdict[] = blocks.map(({ index }) =>
      index === 0
        ? { block: 0, label: "headline", rule, confidence }
        : { block: index, label: "paragraph", rule: "stated.label", confidence: 1 },
    );
    return doubtReading(seed.seed, blocks, verdicts, { wordCount: 100 }).map((doubt) => doubt.rule);
  };
  const page = ["Harrow, Wednesday", ...STORY].join("\n\n");
  expect(doubtsOf(page, "story.headline", 0.3)).toEqual(["headline.unsure"]);
  expect(doubtsOf(page, "story.headline", 0.6)).toEqual([]);
  expect(doubtsOf(page, "stated.label", 0.3)).toEqual([]);
  expect(doubtsOf(`---\nheadline: Storm\n---\n\n${page}`, "story.headline", 0.3)).toEqual([]);
});

describe("a title's part before a dash", () => {
  const star = "St Orla's Hall, Harrow";
  it("is no paper where it says what the piece is", () => {
    const lines = ["The Storm review – a roof comes off in a church hall", star, "Clare Vane", "Mon 11 Mar 2013"];
    expect(read(...lines).publisher).toBe(null);
  });
  it("is one that has it in its name", () => {
    expect(read("The Harrow Review", "Storm takes roof of boathouse", "By Orla Vane", "4 May 2019").publisher).toBe(
      "The Harrow Review",
    );
  });
});
