/** Words that somebody says, alone between an advertisement and a picture. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE: Row = [
  "paragraph",
  "Fergen til de ytre øyene går ikke før fredag, sa havnesjefen etter en natt med møter.",
];
const SAID = "– Vi har to barn på fire og seks år. Det er ikke gøy lenger for oss, sier Lena Marsh.";
const AD: Row = ["other", "ANNONSE", "advertisement"];
const PICTURE: Row = ["other", "KAIEN: Den er stengt. Foto: Jonas Ekeby", "caption"];

const settle = (text: string, above: Row = AD, below: readonly Row[] = [PICTURE, PROSE]): string | undefined =>
  mend([["headline", "Fergen blir i havn"], PROSE, PROSE, above, ["other", text], ...below])[4];

it("are the story's", () => {
  expect(settle(SAID)).toBe("paragraph speech-between");
});

it.each<[string, string, Row?, (readonly Row[])?]>([
  ["they are a title, without a stop", SAID.slice(0, -1)],
  ["nobody says so", "– Fire ferger på ett år. Dette bør du vite før du reiser til øyene i sommer."],
  ["a label of other stories stands above", SAID, ["other", "LES OGSÅ", "related"]],
  ["the story has ended", SAID, AD, [PICTURE, ["other", "Nyhetsstudio"]]],
])("are none of it where %s", (_, text, above, below) => {
  expect(settle(text, above, below)).toBe("other");
});
