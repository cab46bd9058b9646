/** Sentences that a page sets large beside the paragraph they are from. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "The swan that whistled at a mail van"];
const TOLD: Row = [
  "paragraph",
  "“I heard it before I saw it,” said the driver. “It was whistling at me. I took the long way round for a week, and so did the bus.”",
];
const NEXT: Row = ["paragraph", "The council has put up a sign, and the swan has taken it for a rival."];
const DROPPED = "other pull-quote";

const settle = (...rows: Row[]): string[] =>
  mend([HEAD, ["paragraph", "A swan rules the lane at Sallow."], ...rows]).slice(2);

describe("a sentence of a paragraph nearby", () => {
  it.each([
    ["“I took the long way round for a week, and so did the bus.”"],
    ["“It was whistling at me. I took the long way round for a week, and so did the bus.”"],
    ["“I heard it before I saw it ... It was whistling at me.”"],
    ["I took the long way round for a week, and so did the bus!"],
  ])("is set large: %s", (text) => {
    expect(settle(TOLD, ["paragraph", text], NEXT)).toEqual(["paragraph", DROPPED, "paragraph"]);
    expect(settle(["paragraph", text], ["other", "Advertisement"], TOLD, NEXT)[0]).toBe(DROPPED);
  });

  it("is so below a headline whose words no other block has", () => {
    const head: Row = ["headline", "Waterfowl antics keep postal worker guessing ".repeat(2).trim()];
    const text = "“I took the long way round for a week, and so did the bus.”";
    expect(mend([head, ["paragraph", "A swan rules the lane."], TOLD, ["paragraph", text], NEXT])[3]).toBe(DROPPED);
  });

  it("is so in scripts without spaces", () => {
    const told: Row = [
      "paragraph",
      "私はそれを見る前にその声を聞いた。白鳥は毎朝私に向かって長い口笛を吹いていたのです。だから一週間遠回りをした。",
    ];
    expect(settle(told, ["paragraph", "白鳥は毎朝私に向かって長い口笛を吹いていたのです。"], NEXT)[1]).toBe(DROPPED);
  });

  it.each<[string, Row]>([
    ["where the words are others", ["paragraph", "“It was whistling at me. I took the bus, and so did the driver.”"]],
    ["where the paragraph's sentence goes on", ["paragraph", "“I took the long way round for a.”"]],
    ["where it is short", ["paragraph", "It was whistling at me."]],
    ["where it has no stop, as a subhead", ["paragraph", "I took the long way round for a week"]],
    ["where it asks", ["paragraph", "I took the long way round for a week, and so did the bus?"]],
    [
      "where the model takes it for a subhead",
      ["subhead", "I took the long way round for a week, and so did the bus."],
    ],
    [
      "where it is another's label",
      ["paragraph", "I took the long way round for a week, and so did the bus.", "caption"],
    ],
  ])("is the story's %s", (_, row) => {
    expect(settle(TOLD, row, NEXT)).not.toContain(DROPPED);
  });

  it("is the story's where it opens it", () => {
    const row: Row = ["paragraph", "I took the long way round for a week, and so did the bus."];
    expect(mend([HEAD, row, TOLD, NEXT])).not.toContain(DROPPED);
  });

  it("is the story's where it goes on below, or stands far off", () => {
    const again: Row = ["paragraph", "I took the long way round for a week, and so did the bus."];
    expect(settle(TOLD, again, ["continuation", "and the van."])).not.toContain(DROPPED);
    expect(settle(TOLD, NEXT, NEXT, NEXT, NEXT, again)).not.toContain(DROPPED);
  });

  it("stands farther off in quotation marks", () => {
    const quoted: Row = ["paragraph", "“I took the long way round for a week, and so did the bus.”"];
    expect(settle(TOLD, NEXT, NEXT, NEXT, NEXT, NEXT, quoted)[6]).toBe(DROPPED);
    const row: Row = ["paragraph", "„Der Schwan pfiff mich an. Ich fuhr einen Umweg.“"];
    const told: Row = [
      "paragraph",
      "Das stimmt. Der Schwan pfiff mich an. Ich fuhr einen Umweg. Der Bus fuhr ihn auch.",
    ];
    expect(settle(told, NEXT, NEXT, NEXT, NEXT, NEXT, row)[6]).toBe(DROPPED);
  });

  it("stands anywhere in the story in quotation marks, word for word", () => {
    const far = Array.from({ length: 14 }, () => NEXT);
    const same: Row = ["paragraph", "“I took the long way round for a week, and so did the bus.”"];
    expect(settle(TOLD, ...far, same, NEXT).at(-2)).toBe(DROPPED);
    expect(settle(same, ...far, TOLD)[0]).toBe(DROPPED);
    expect(settle(TOLD, ...far, ...far, ...far, same, NEXT)).not.toContain(DROPPED);
    expect(settle(TOLD, ...far, ["paragraph", "“It was whistling at me.”"], NEXT)).not.toContain(DROPPED);
    expect(settle(TOLD, ...far, ["paragraph", same[1].replace(/[“”]/gu, "")], NEXT)).not.toContain(DROPPED);
  });

  it("is altered a little", () => {
    const row: Row = ["paragraph", "The council put up a sign, and the swan has taken it for a rival."];
    expect(
      settle([NEXT[0], "The council put up a sign, and the heron took it for a rival of all swans."], row)[1],
    ).toBe("paragraph");
    expect(settle([NEXT[0], `${NEXT[1]} It pecks at it all day.`], row)[1]).toBe(DROPPED);
  });

  it("has no stop where it is quoted and what it is from stands above", () => {
    const told: Row = [
      "paragraph",
      "Tak jest od lat. Co trzeci kierowca odpowiedział: łabędź, kiedy gwizdał. Reszta milczała.",
    ];
    const row: Row = ["subhead", "„Co trzeci kierowca odpowiedział: łabędź, kiedy gwizdał”"];
    expect(settle(told, row, NEXT)[1]).toBe(DROPPED);
    expect(settle(row, told, NEXT)[0]).toBe("subhead");
  });

  it("takes along who said it", () => {
    const quoted: Row = ["paragraph", "“I took the long way round for a week, and so did the bus.”"];
    for (const name of ["Maren Tjaden, driver", "— Maren Tjaden", "Maren van Tjaden"])
      expect(settle(TOLD, quoted, ["subhead", name], NEXT).slice(1, 3)).toEqual([DROPPED, "other pull-quote-name"]);
    expect(settle(TOLD, quoted, ["subhead", "What the council did"], NEXT)[2]).toBe("subhead");
    expect(settle(TOLD, quoted, ["subhead", "Swan Lane", undefined, 0.9], NEXT)[2]).toBe("subhead");
  });
});

it("is set large with the speaker's name below, though who said it parts its words in the paragraph", () => {
  const told: Row[] = [
    ["paragraph", "Nobody knows who dug it. “The longest"],
    ["continuation", "rabbit hole in the county"],
    ["continuation", ",” says the historian Owen Fahy, “with a lift in it.”"],
  ];
  const quote: Row = ["paragraph", "“The longest rabbit hole in the county with a lift in it.”"];
  const settled = settle(...told, quote, ["subhead", "Owen Fahy, historian"], NEXT);
  expect(settled.slice(3)).toEqual([DROPPED, "other pull-quote-name", "paragraph"]);
  expect(settle(...told, quote, NEXT)[3]).toBe("paragraph");
});

it("is none whose words stand in a paragraph by chance, or in another sentence of it", () => {
  const speaker: Row = ["subhead", "Owen Fahy, historian"];
  const quote: Row = ["paragraph", "“We do not want it to be here.”"];
  for (const told of [
    "We asked whether they do anything at all against it, and they said not yet. They want the council to know it now, to have a bridge that will be mended here.",
    "We do not want it, they said at noon, while the boats came in and the band played the two songs that it knows and the fish was sold, to be here.",
    "They told the council: we do not want it to be here in the spring, nor in the summer, nor when the fair comes to town.",
  ])
    expect(settle(["paragraph", told], quote, speaker, NEXT)[1]).toBe("paragraph");
});
