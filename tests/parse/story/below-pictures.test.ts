/** The story's last sentence, which stands right below a picture. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands will not sail before Friday, the harbour master said.",
  undefined,
  0.98,
];
const PICTURE: Row = ["other", "THE QUAY: It is shut. Photo: Lena Marsh", "caption"];
const LAST = "The bill for it all the ferryman has rounded down to nothing.";
const last = (text = LAST, confidence = 0.57): Row => ["other", text, undefined, confidence];

const settle = (...rows: readonly Row[]): string | undefined =>
  mend([["headline", "Ferry stays in port"], PROSE, ...rows, ["other", "Facts", undefined, 0.99]])[1 + rows.length];

it("is the story's where the model doubts it", () => {
  expect(settle(PICTURE, last())).toBe("paragraph below-picture");
  expect(settle(PICTURE, ["other", "Photo: Lena Marsh", "credit"], last())).toBe("paragraph below-picture");
});

it.each<[string, readonly Row[]]>([
  ["the model knows it", [PICTURE, last(LAST, 0.9)]],
  ["no picture stands above", [["other", "Share", "share"], last()]],
  ["it is no sentence", [PICTURE, last("The bill for it all the ferryman has rounded down")]],
  ["it is as short as a control", [PICTURE, last("Show all.")]],
])("is none where %s", (_, rows) => {
  expect(settle(...rows)).toBe("other");
});

it("is none right above the story, nor below a paragraph that the model doubts", () => {
  const page = (above: Row, below: Row) =>
    mend([["headline", "Ferry stays in port"], above, PICTURE, last(), below])[3];
  const facts: Row = ["other", "Facts", undefined, 0.99];
  expect(page(PROSE, facts)).toBe("paragraph below-picture");
  expect(page(PROSE, PROSE)).not.toBe("paragraph below-picture");
  expect(page([PROSE[0], PROSE[1], undefined, 0.9], facts)).toBe("other");
});

it("is a picture's where a credit stands below", () => {
  expect(
    mend([["headline", "Ferry stays in port"], PROSE, PICTURE, last(), ["other", "Photo: Lena Marsh", "credit"]])[3],
  ).toBe("other");
});

it("is the story's where somebody says it behind a dash, below a caption that nothing has told", () => {
  const caption: Row = ["other", "Buns from the bakery on the square", undefined, 0.95];
  const credit: Row = ["other", "Fot. Lena Marsz", "credit"];
  const said = last("– Prom nie popłynie przed piątkiem – mówi kapitan portu. – Tak jest.");
  expect(settle(caption, credit, said)).toBe("paragraph below-picture");
  expect(settle(caption, credit, last("– Prom nie popłynie przed piątkiem. Zobacz zdjęcia z portu."))).toBe("other");
  expect(settle(["other", "Share this with your friends", undefined, 0.95], PICTURE, said)).toBe("other");
});
