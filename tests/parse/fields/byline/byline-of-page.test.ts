/** A person and a house in one line sign a story, or a picture: which of the two stands beside them tells. */
import { expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const HEADLINE = "Ferry stays in port";
const STORY =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";

function read(lines: readonly string[]) {
  const labels = [HEADLINE, ...lines, STORY].map((text): Label | null =>
    text === HEADLINE ? "headline" : text === STORY ? "paragraph" : null,
  );
  const fields = readFields([HEADLINE, ...lines, STORY], labels, "en");
  return { authors: fields.authors, photos: fields.photos.map(({ value }) => [value.caption, value.credit]) };
}

const CAPTION = "A ferry leaves the harbour on Monday.";

it("of who took a picture, below its caption", () => {
  expect(read([CAPTION, "Lena Marsh / AFP"])).toEqual({ authors: [], photos: [[CAPTION, "Lena Marsh / AFP"]] });
});

it("of an agency, behind a caption with the day in it, above the agency's rights", () => {
  const caption = "A bookseller opens her boxes on the quay in Port Ansel on 20 January 2025";
  expect(read([`${caption} / AFP`, "AFP / Port Ansel (AFP) / © 2025 AFP", "Published 22/01/2025 at 08:31"])).toEqual({
    authors: [],
    photos: [[caption, "AFP"]],
  });
});

it("of who wrote the story, below what may sum it up", () => {
  expect(read(["The board says that the sea is too high.", "Lena Marsh (EFE)"]).authors).toEqual(["Lena Marsh"]);
});

it("of who wrote the story, between headline and time", () => {
  expect(read(["Lena Marsh / AFP", "March 5, 2024 / 3:12 pm"])).toEqual({ authors: ["Lena Marsh"], photos: [] });
});

it("of who took a picture above a caption with a year in it, the house first or last", () => {
  const YEAR = "The oyster pits of Port Ansel have been dug into the dyke since 1870";
  for (const signed of ["Kestrel / Lena Marsh", "Lena Marsh / Kestrel"])
    expect(read([signed, YEAR, "March 5, 2024, 3:12 pm"])).toEqual({ authors: [], photos: [[YEAR, signed]] });
});

it("of who took a picture that has its caption, above the time", () => {
  const lines = [CAPTION, "Lena Marsh / Imago", "March 5, 2024"];
  expect(read(lines)).toEqual({ authors: [], photos: [[CAPTION, "Lena Marsh / Imago"]] });
});

it("a name alone below a caption is of who wrote as well", () => {
  expect(read([CAPTION, "Lena Marsh", "March 5, 2024"]).authors).toEqual(["Lena Marsh"]);
});

it("of who took a picture, behind the sign that keeps its rights", () => {
  const free = (line: string) => read([line]).authors;
  expect(free("© Kestrel by Lena Marsh")).toEqual([]);
  expect(free("Blog post by Lena Marsh")).toEqual(["Lena Marsh"]);
});
