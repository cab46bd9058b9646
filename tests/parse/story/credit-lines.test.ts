/** Who took a picture, set alone below its caption and taken for a subhead. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const PROSE: Row = ["paragraph", "The ferry will not sail before Friday, the harbour master said on the quay."];
const CAPTION: Row = ["caption", "The harbour master, who has lit the lamp since 1981"];

const settle = (text: string, above: Row = CAPTION): string | undefined =>
  mend([HEAD, PROSE, above, ["subhead", text], PROSE])[3];

it("is the picture's", () => {
  expect(settle("Anna Wren for The Harbour Quarterly")).toBe("other credit-line");
});

it.each([["A night for The Harbour Choir"], ["Anna Wren"], ["Looking for The Lamp"]])("is a subhead: %s", (text) => {
  expect(settle(text)).toBe("subhead");
});

it("is a subhead right below a paragraph", () => {
  expect(settle("Anna Wren for The Harbour Quarterly", PROSE)).toBe("subhead");
});
