/** Questions of an interview, and lines that say nothing. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const ANSWER = "From my father, who kept the light before me, and from the gulls, who were there before him.";
const MORE = "The shops on the islands are out of bread, of milk and, since Sunday, of batteries.";
const HEAD: Row = ["headline", "The keeper of the light speaks"];
const ask = (label: Row[0], question: string): Row[] => [
  [label, question],
  ["paragraph", ANSWER],
];

describe("in an interview", () => {
  const LOST = "You learned this from your grandfather?";
  const interview = (lost: readonly Row[]): string[] =>
    mend([
      HEAD,
      ...ask("paragraph", "Who taught you to keep the light?"),
      ...lost,
      ...ask("paragraph", "And the gulls?"),
      ...ask("paragraph", "Will you miss them?"),
      ["paragraph", MORE],
    ]);

  it("a question right above an answer is the story", () => {
    expect(interview(ask("other", LOST))[3]).toBe("paragraph question");
    expect(interview(ask("other", "“And the boats?”"))[3]).toBe("paragraph question");
  });

  it("the last question is one, too, where an answer stands above it and below", () => {
    const settle = (above: readonly Row[], confidence: number, last = "Will you stay?"): string | undefined =>
      mend([
        HEAD,
        ...ask("paragraph", "Who taught you to keep the light?"),
        ...ask("paragraph", "And the gulls?"),
        ...ask("paragraph", "Will you miss them?"),
        ...above,
        ["other", last, undefined, confidence],
        ["paragraph", ANSWER, undefined, 0.7],
      ]).at(-2);
    expect(settle([], 0.6)).toBe("paragraph question");
    expect(settle([], 0.9)).toBe("other");
    expect(settle([["other", "Read also", "related"]], 0.6)).toBe("other");
    expect(settle([], 0.6, "The keeper’s book")).toBe("other");
  });

  it("a question that no answer follows is none", () => {
    expect(
      interview([
        ["other", LOST],
        ["other", "Sign up for our letter"],
      ])[3],
    ).toBe("other");
    expect(interview([["other", "Liked this story?"], ...ask("other", LOST)]).slice(3, 5)).toEqual([
      "other",
      "paragraph question",
    ]);
  });

  it("what asks nothing, what has its label, and what asks at length are none", () => {
    expect(interview(ask("other", "Our letter from the islands"))[3]).toBe("other");
    expect(
      interview([
        ["other", LOST, "promo"],
        ["paragraph", ANSWER],
      ])[3],
    ).toBe("other");
    expect(interview(ask("other", `${"Would you like to have a boat, ".repeat(6)}then?`))[3]).toBe("other");
  });

  it("what stands right below a question is its answer", () => {
    const lost: Row = [
      "other",
      "Meine Frau hat mir das Telefon weggenommen. (lacht) Ich lese auf ihrem.",
      undefined,
      0.6,
    ];
    expect(interview([["paragraph", LOST], lost])[4]).toBe("paragraph question");
    expect(interview([["paragraph", LOST], lost, ["other", "Lesen Sie auch: Der Deich", "related"]])[4]).toBe(
      "paragraph question",
    );
    expect(
      interview([
        ["paragraph", LOST],
        ["other", lost[1], undefined, 0.9],
      ])[4],
    ).toBe("other");
    expect(
      interview([
        ["paragraph", LOST],
        ["other", "Follow the light"],
      ])[4],
    ).toBe("other");
  });

  it("the first question may stand below a picture", () => {
    const rest = [
      ...ask("paragraph", "Et les mouettes ?"),
      ...ask("paragraph", "Et la mer ?"),
      ...ask("paragraph", "Et après ?"),
    ];
    const open = (above: Row): string | undefined =>
      mend([
        HEAD,
        above,
        ["other", "Comment devient-on gardien ?", undefined, 0.82],
        ["paragraph", ANSWER],
        ...rest,
      ])[2];
    expect(open(["caption", "Le gardien dans son phare."])).toBe("paragraph question");
    expect(open(["other", "PHOTO LENA MARSH", "credit"])).toBe("paragraph question");
    expect(open(["other", "Écouter", "share"])).toBe("other");
  });

  it("a question above the first and below the last of the story's is none", () => {
    const rows: Row[] = [
      HEAD,
      ...ask("other", "Which reservoir are you?"),
      ...ask("paragraph", "Who taught you to keep the light?"),
      ...ask("paragraph", "And the gulls?"),
      ...ask("paragraph", "Will you miss them?"),
      ...ask("other", "Enjoyed this?"),
    ];
    expect(mend(rows)).not.toContain("paragraph question");
  });
});

it("with two questions a story is no interview", () => {
  const rows: Row[] = [
    HEAD,
    ...ask("paragraph", "Who taught you to keep the light?"),
    ...ask("other", "You learned this from your grandfather?"),
    ...ask("paragraph", "And the gulls?"),
    ["paragraph", MORE],
  ];
  expect(mend(rows)).not.toContain("paragraph question");
});

describe("a line of signs alone", () => {
  const between = (line: string): string | undefined =>
    mend([HEAD, ["paragraph", ANSWER], ["paragraph", line], ["paragraph", MORE]])[2];

  it.each(["▲", "•", "– –", "►►"])("says nothing: %s", (line) => {
    expect(between(line)).toBe("other no-words");
  });

  it.each(["***", "___", "12", "“"])("may part a story or belong to it: %s", (line) => {
    expect(between(line)).not.toBe("other no-words");
  });
});
