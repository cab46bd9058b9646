import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Nine questions for the new harbour master"];
const turn = (speaker: string, words: string): Row => ["paragraph", `${speaker}: ${words}`];
const TALK: Row[] = [1, 2, 3].flatMap((n) => [
  turn("Q", `What is the ${n}th thing that you will change in the harbour?`),
  turn("A", `The ${n}th thing is the crane, which has not moved since the winter of the long ice.`),
]);
const SHORT: Row[] = [
  ["other", "Q: Favourite pudding?"],
  ["other", "A: Sour rhubarb"],
  ["other", "Q: Favourite boat?"],
  ["other", "A: The pilot’s"],
];

const settleEnd = (rows: readonly Row[], from: number): string[] => mend(rows).slice(from);

describe("a talk with labelled questions and answers", () => {
  it("goes on as long as its speakers do", () => {
    expect(settleEnd([HEAD, ...TALK, ...SHORT, ["other", "Next post"]], 7)).toEqual([
      ...Array.from({ length: 4 }, () => "paragraph speaker"),
      "other",
    ]);
  });

  it("may have a letter with a stop for each speaker, and a short answer ends it", () => {
    const asked = [1, 2, 3].flatMap((n): Row[] => [
      ["paragraph", `P. ¿Y la campana número ${n}?`],
      ["paragraph", `R. La toqué ${n} veces aquel día.`],
    ]);
    const last: Row[] = [
      ["paragraph", "P. ¿La oirá?"],
      ["other", "R. Ojalá."],
      ["other", "Suscríbete"],
    ];
    expect(settleEnd([HEAD, ...asked, ...last], 7)).toEqual(["paragraph speaker", "paragraph speaker", "other"]);
    const titled = asked.map(([label, text], at): Row => [label, at % 2 === 0 ? text : text.slice(3)]);
    expect(settleEnd([HEAD, ...titled, ["other", "P. D. James"]], 7)).toEqual(["other"]);
  });

  it("begins with the first of its turns below a picture", () => {
    const opening: Row[] = [
      ["other", "Q: How did you sleep, Ms Frake?"],
      ["other", "A: Badly. But most who sleep badly only sleep otherwise."],
    ];
    const rows: Row[] = [HEAD, ["other", "The harbour master"], ...opening, ...TALK];
    expect(mend(rows).slice(1, 4)).toEqual(["other", "paragraph speaker", "paragraph speaker"]);
  });

  it("has turns as short as subheads", () => {
    const rows: Row[] = [HEAD, ...TALK, ["subhead", "Q: A boat?"], ["listitem", "A: No"], turn("Q", "And a cat?")];
    expect(settleEnd(rows, 7)).toEqual(Array.from({ length: 3 }, () => "paragraph speaker"));
  });

  it("may have names for labels, in any script", () => {
    const named = TALK.map(([label, text]): Row => [label, text.replace("Q:", "ТАСС：").replace("A:", "Анна Берг：")]);
    expect(settleEnd([HEAD, ...named, ["other", "Анна Берг：Да."]], 7)).toEqual(["paragraph speaker"]);
  });

  it("has no turn that goes on with what stands above it, though its label begins with a small letter", () => {
    const small = TALK.map(
      ([label, text]): Row => [label, text.replace("Q:", "tagblatt:").replace("A:", "Anna Berg:")],
    );
    const rows: Row[] = [HEAD, ...small, ["other", "Load the film"], ["paragraph", "“Ice is ice”"]];
    expect(mend([...rows, ["continuation", "tagblatt: And who pays for the crane?"]]).at(-1)).toBe("paragraph speaker");
    expect(mend([...rows, ["paragraph", "tagblatt: And who pays for the crane?"]]).at(-1)).toBe("paragraph speaker");
  });

  it("of a broadcast has who is named for the first time and what is heard, alone above what is said too", () => {
    const spoken = TALK.map(([label, text]): Row => [label, text.replace("Q:", "MARSH:").replace("A:", "FRAKE:")]);
    const rows: Row[] = [
      HEAD,
      ["other", "LENA ROWE, HOST:"],
      ["paragraph", "Every harbour has a note, and this one has lost it."],
      ["credit", "(SOUNDBITE OF FOG HORN)"],
      ["caption", "ADA MARSH, BYLINE: The harbour master walks to the crane and claps once."],
      ["subhead", "(LAUGHTER)"],
      ...spoken,
      ["other", '(SOUNDBITE OF ROWE\'S "TIDE NINE")'],
      ["other", "(Reuters)"],
    ];
    const settled = mend(rows);
    expect(settled.slice(1, 6)).toEqual([
      "paragraph speaker",
      "paragraph",
      "paragraph speaker",
      "paragraph speaker",
      "paragraph speaker",
    ]);
    expect(settled.slice(-2)).toEqual(["paragraph speaker", "other"]);
    const named: Row[] = [HEAD, ...TALK, ["credit", "(SOUNDBITE OF FOG HORN)"]];
    expect(mend(named.map(([label, text]): Row => [label, text.replace("A:", "Ada:")])).at(-1)).toBe("credit");
  });

  it("ends where something else stands between", () => {
    expect(settleEnd([HEAD, ...TALK, ["other", "Share this"], ...SHORT], 7)).toEqual(Array(5).fill("other"));
  });

  it.each<[string, Row[]]>([
    [
      "labels of the page",
      [
        HEAD,
        ...[1, 2, 3].map((n): Row => ["paragraph", `Watch: Our ${n}th film of the harbour, and nothing else at all.`]),
        ...[1, 2, 3].map((n): Row => ["paragraph", `Read: Our ${n}th book of the harbour, and nothing else at all.`]),
        ["other", "Watch: Our films"],
      ],
    ],
    ["two turns of each", [HEAD, ...TALK.slice(2), ...SHORT]],
    ["one speaker", [HEAD, ...TALK.filter(([, text]) => text.startsWith("A")), ...SHORT]],
  ])("is left to the model with %s", (_, rows) => {
    expect(mend(rows).filter((each) => each.includes("speaker"))).toEqual([]);
  });
});
