import { describe, expect, it } from "vitest";
import { labelSignoffs } from "../../../src/parse/passes/signoff.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const MORE =
  "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.";
const LAST = "“We will be back when the sea lets us,” she said.";

const labelsOf = (lines: readonly string[]) =>
  labelBy(labelSignoffs, makeCapture(lines)).map(([block, label]) => [block, label]);

describe("after the last paragraph", () => {
  it.each([
    ["REUTERS", "signoff"],
    ["(AP)", "signoff"],
    ["(Reporting by Mara Lindqvist; Editing by Oskar Bellweather)", "signoff"],
    ["Additional reporting by Ines Valdoro", "note"],
    ["Correction: An earlier version of this story gave the wrong day.", "note"],
    ["rt/sk/dg", "note"],
  ])("%s", (text, label) => {
    expect(labelsOf([PROSE, MORE, LAST, text])).toEqual([[3, label]]);
  });

  it("takes several, one under the other", () => {
    const lines = [PROSE, LAST, "(Reporting by Mara Lindqvist)", "REUTERS"];
    expect(labelsOf(lines)).toEqual([
      [2, "signoff"],
      [3, "signoff"],
    ]);
  });

  it("takes the desk's initials below an agency that signs in the last sentence", () => {
    expect(labelsOf([PROSE, MORE, "La campana se hundió en 1871. EFE", "mq/lb/ah"])).toEqual([[3, "note"]]);
  });

  it("takes an address below a short last paragraph of a dense script", () => {
    const [first, second] = [
      "부산의 한 무인 등대에 매달 편지가 도착하고 있다고 우체국이 12일 밝혔다.",
      "편지는 모두 보관 중이다.",
    ];
    expect(labelsOf([first, second, "hong@kestrel.example"])).toEqual([[2, "signoff"]]);
  });

  it("looks over what has a label", () => {
    const capture = makeCapture([PROSE, LAST, "Share this article", "REUTERS"], { given: { 2: "share" } });
    expect(labelBy(labelSignoffs, capture)).toEqual([[3, "signoff", "signoff.agency"]]);
  });
});

describe("traps", () => {
  it("an agency's name under a picture in the middle of the story", () => {
    expect(labelsOf([PROSE, "REUTERS", MORE, PROSE, MORE])).toEqual([]);
  });

  it("an agency's name under a subhead or a name", () => {
    expect(labelsOf([PROSE, MORE, "What the agencies say", "REUTERS"])).toEqual([]);
  });

  it("an agency's name at the very start", () => {
    expect(labelsOf(["REUTERS", PROSE])).toEqual([]);
  });

  it("a sentence that ends in an agency's name", () => {
    expect(labelsOf([PROSE, MORE, "The talks had failed, said Reuters."])).toEqual([]);
  });

  it("prose about reporting", () => {
    expect(labelsOf([PROSE, MORE, "Reporting the loss took the clerk three days and two telephones."])).toEqual([]);
  });
});
