import { expect, test } from "vitest";
import type { Label } from "../../../src/model.ts";
import { readDeskByline } from "../../../src/parse/fields/desk.ts";
import { readFields } from "../../../src/parse/fields/index.ts";

test.each([
  ["PTI", { agency: "PTI", labelled: false }],
  ["IANS | New Delhi", { agency: "IANS", labelled: false }],
  ["ANI |", { agency: "ANI", labelled: false }],
  ["Special Correspondent", { agency: null, labelled: false }],
  ["By Tidal Herald Sports Bureau with agency inputs", { outlet: "Tidal Herald", labelled: true }],
  ["By Gazette staff writer", { outlet: null, labelled: true }],
])("%s is the byline of a desk", (text, expected) => {
  expect(readDeskByline(text, "en")).toMatchObject(expected);
});

test.each([
  "PTI said the line was closed.",
  "AFP: all you need to know",
  "By the sea",
  "By Mara Lindqvist",
  "Getty Images",
  "Email the author",
])("%s is not", (text) => {
  expect(readDeskByline(text, "en")).toBe(null);
});

const STORY =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";

function read(...above: readonly string[]) {
  const texts = ["Ferry stays in port", ...above, STORY];
  const labels = texts.map((_, i): Label | null =>
    i === 0 ? "headline" : i === texts.length - 1 ? "paragraph" : null,
  );
  return readFields(texts, labels, "en");
}

test("an agency alone is the byline under the headline or above the time, and no picture's credit", () => {
  const fields = read("PTI", "Updated: June 11, 2021 19:46 IST");
  expect(fields.byline?.value).toMatchObject({ text: "PTI", names: [] });
  expect(fields.photos).toEqual([]);
  expect(fields.source?.value).toBe("PTI");
});

test("an agency under a caption stays the picture's credit", () => {
  const fields = read("The ferry at the Fish Quay on Friday with her ramp raised.", "REUTERS");
  expect(fields.byline).toBe(null);
  expect(fields.photos.map((photo) => photo.value.credit)).toEqual(["REUTERS"]);
});

test("a desk's byline names its newspaper", () => {
  expect(read("By Tidal Herald Sports Bureau").publisher?.value).toBe("Tidal Herald");
});
