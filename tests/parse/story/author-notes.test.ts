/** A note on who wrote the story is no part of it. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const LAST = "“We will be back when the sea lets us,” she said, and tied up the ferry again.";
const HEAD: Row = ["headline", "Ferry stays in port"];
const BYLINE: Row = ["byline", "By Nomvula Khoza-Steyn and Daniel de Wit", "byline"];
const NOTE: Row = ["paragraph", "Nomvula Khoza-Steyn is a civil engineer and has built harbours for thirty years."];
const OTHER_NOTE: Row = ["paragraph", "Daniel de Wit, a pilot, teaches at the school for seamen in Ansel."];
const STORY: readonly Row[] = [
  ["paragraph", PROSE],
  ["paragraph", LAST],
];

/** What the last blocks are. */
const endOf = (rows: readonly Row[], count = 1): string[] => mend(rows).slice(-count);

describe("a last paragraph that begins with the name in the byline", () => {
  it("is a note on the author", () => {
    expect(endOf([HEAD, BYLINE, ...STORY, NOTE], 2)).toEqual(["paragraph", "other author-note"]);
  });

  it("is one where the name stands alone between headline and story", () => {
    expect(endOf([HEAD, ["other", "Nomvula Khoza-Steyn"], ...STORY, NOTE])).toEqual(["other author-note"]);
  });

  it("may be the last but one, below another's, and behind what has its label", () => {
    expect(endOf([HEAD, BYLINE, ...STORY, NOTE, OTHER_NOTE], 3)).toEqual([
      "paragraph",
      "other author-note",
      "other author-note",
    ]);
    expect(endOf([HEAD, BYLINE, ...STORY, NOTE, ["other", "Share", "share"]], 2)[0]).toBe("other author-note");
  });

  it("is no more than two paragraphs", () => {
    expect(endOf([HEAD, BYLINE, ...STORY, OTHER_NOTE, NOTE, OTHER_NOTE], 3)[0]).toBe("paragraph");
  });
});

describe("a note on the author of several paragraphs", () => {
  const OPENS: Row = ["paragraph", "Nomvula Khoza-Steyn is a novelist and broadcaster who grew up on a farm in Ansel."];
  const GOES_ON: Row = ["paragraph", "She has taught in one prison, and says that the prison had the better library."];
  const ALONE: Row = ["other", "Nomvula Khoza-Steyn"];

  it("goes on with what she did", () => {
    expect(endOf([HEAD, ALONE, ...STORY, OPENS, GOES_ON], 3)).toEqual([
      "paragraph",
      "other author-note",
      "other author-note",
    ]);
    expect(endOf([HEAD, BYLINE, ...STORY, OPENS, GOES_ON, GOES_ON], 3)).toEqual(Array(3).fill("other author-note"));
  });

  it.each<[string, readonly Row[]]>([
    ["is of somebody who has not written it", [HEAD, ...STORY, OPENS, GOES_ON]],
    ["says no trade", [HEAD, ALONE, ...STORY, ["paragraph", "Nomvula Khoza-Steyn is a mother of two."], GOES_ON]],
    ["tells what happened", [HEAD, ALONE, ...STORY, OPENS, ["paragraph", "The ferry sails again on Friday at six."]]],
  ])("is the story's where it %s", (_, rows) => {
    expect(endOf(rows, 2)).toEqual(["paragraph", "paragraph"]);
  });
});

describe("a last paragraph that says somebody's trade", () => {
  const endAt = (text: string, story: readonly Row[] = STORY): string[] => endOf([HEAD, ...story, ["paragraph", text]]);

  it.each([
    "Nomvula Khoza-Steyn is a freelance writer based in Port Ansel.",
    "Klara Sund ist eine Journalistin aus Hamburg.",
    "Claire Sund est une journaliste installée à Port-Ansel.",
  ])("is a note on the author, of whom the story does not speak: %s", (text) => {
    expect(endAt(text)).toEqual(["other author-note"]);
  });

  it.each([
    ["speaks of them", "Nomvula Khoza-Steyn is a freelance writer based in Port Ansel.", ["“No,” said Khoza-Steyn."]],
    ["ends with what somebody is", "Nomvula Khoza-Steyn is a mother of three.", []],
    ["tells long of them", `Nomvula Khoza-Steyn is a writer ${"and swims each morning ".repeat(12)}here.`, []],
    ["quotes them", "Nomvula Khoza-Steyn is a “born” writer of letters to the harbour master.", []],
  ])("is the story's where it %s", (_, text, more) => {
    const story: Row[] = [...STORY, ...more.map((each): Row => ["paragraph", each])];
    expect(endAt(text, story)).toEqual(["paragraph"]);
  });
});

it.each([
  [0.79, "other author-note"],
  [0.81, "paragraph"],
])(
  "a last paragraph that says somebody's trade is the story's where the model surely knows it (%d)",
  (confidence, label) => {
    const last: Row = ["paragraph", "Klara Sund is a writer who lost her house in the flood.", undefined, confidence];
    expect(endOf([HEAD, ...STORY, last])).toEqual([label]);
  },
);

describe("a last paragraph on an author who is not named", () => {
  it.each([
    "The author is a professor of marine science at Harbour University.",
    "Die Autorin lebt als freie Journalistin in Hamburg.",
    "L’auteur est professeur à l’université du Port.",
  ])("is a note: %s", (text) => {
    expect(endOf([HEAD, ...STORY, ["paragraph", text]])).toEqual(["other author-note"]);
  });

  it.each([
    "The author is at her best where the sea comes in, and she knows it.",
    "The authorities are looking for a professor.",
  ])("is the story's where no trade is told: %s", (text) => {
    expect(endOf([HEAD, ...STORY, ["paragraph", text]])).toEqual(["paragraph"]);
  });
});

describe("the story ends with a paragraph", () => {
  it("that begins with a name in no byline: it is about somebody", () => {
    const about: Row = ["paragraph", "Ama Boateng is the harbour master of Ansel and has not slept since Sunday."];
    expect(endOf([HEAD, BYLINE, ...STORY, about])).toEqual(["paragraph"]);
  });

  it("that begins with a name which stands above the headline alone", () => {
    expect(endOf([["other", "Nomvula Khoza-Steyn"], HEAD, ...STORY, NOTE])).toEqual(["paragraph"]);
  });

  it("that names the author later", () => {
    const about: Row = ["paragraph", "The wall was drawn by Nomvula Khoza-Steyn, who built it too."];
    expect(endOf([HEAD, BYLINE, ...STORY, about])).toEqual(["paragraph"]);
  });

  it("below another that begins with the author's name", () => {
    expect(endOf([HEAD, BYLINE, ["paragraph", PROSE], NOTE, ["paragraph", LAST]], 2)).toEqual([
      "paragraph",
      "paragraph",
    ]);
  });

  it("that is all of it", () => {
    expect(endOf([HEAD, BYLINE, NOTE])).toEqual(["paragraph"]);
  });
});

describe("the story begins", () => {
  const startOf = (confidence: number, ...below: Row[]): string[] =>
    mend([HEAD, BYLINE, ["paragraph", NOTE[1], undefined, confidence], ...below, ...STORY]).slice(2);

  it("below a note on its author that the model is not sure of, and below what goes on with it", () => {
    expect(startOf(0.7)[0]).toBe("other author-note");
    expect(startOf(0.7, ["continuation", "the university of Ansel."]).slice(0, 2)).toEqual([
      "other author-note",
      "other author-note",
    ]);
  });

  it("with its author's name where the model is sure of it", () => {
    expect(startOf(0.9)[0]).toBe("paragraph");
  });
});
