/** Words that a link has split in two. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Kunden erhalten falsche Rechnungen"];
const OPEN: Row = ["paragraph", "Die Verbraucherzentrale warnt vor neuen Briefen. Aufhänger der betrügerischen"];
const WHOLE: Row = ["paragraph", "Die Verbraucherzentrale warnt vor neuen Briefen, die seit Montag verschickt werden."];
const REST: Row = ["paragraph", "-Masche sind angeblich neue Regeln, denen die Kunden zustimmen müssten."];

const settle = (...rows: Row[]): string[] => mend([HEAD, ...rows]).slice(2);
const SPLIT = "continuation split-word";

it("a link that was left out goes with the rest of its word", () => {
  expect(settle(OPEN, ["other", "Phishing"], REST)).toEqual([SPLIT, SPLIT]);
});

it("the start of the sentence was left out too", () => {
  const [, text] = OPEN;
  expect(mend([HEAD, ["other", text], ["other", "Phishing"], REST]).slice(1)).toEqual([
    "paragraph split-word",
    SPLIT,
    SPLIT,
  ]);
});

it("a word that opens a sentence opens a paragraph", () => {
  expect(settle(WHOLE, ["other", "Radon"], REST)).toEqual(["paragraph split-word", SPLIT]);
});

it("an English genitive is a word's second half too", () => {
  const rest: Row = ["paragraph", "'s jets, two managers said on Monday."];
  expect(settle(["paragraph", "The airline has agreed to buy 30 of"], ["other", "Harbour Air"], rest)).toEqual([
    SPLIT,
    SPLIT,
  ]);
});

it.each<[string, Row[]]>([
  ["below a sentence", [WHOLE, REST]],
  ["in a list whose dashes have lost their space", [OPEN, ["other", "-Brot"], ["other", "-Milch"], ["other", "-Salz"]]],
  ["around a sign of its own", [WHOLE, ["other", "Marktplatz"], ["other", "-Anzeige-"]]],
  ["where the story is over", [WHOLE, ["other", "Kontakt"], ["other", "Radon"], ["other", "-Karte ansehen"]]],
  ["in scripts without case", [OPEN, ["other", "閉じる"], ["paragraph", "-最大400文字まで"]]],
])("nothing is joined %s", (_, rows) => {
  expect(settle(...rows).filter((label) => label.includes("split-word"))).toEqual([]);
});
