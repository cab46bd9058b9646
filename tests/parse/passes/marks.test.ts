import { describe, expect, it } from "vitest";
import { labelMarks } from "../../../src/parse/passes/marks.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const labelsOf = (lines: readonly string[], file = "clip.md") => labelBy(labelMarks, makeCapture(lines, { file }));

describe("headings", () => {
  it("take the first one of the first level for the headline, others for subheads", () => {
    expect(labelsOf(["# Night ferry", "", "## Who sails", "", "# Who stays"])).toEqual([
      [0, "headline", "marks.headline"],
      [1, "subhead", "marks.heading"],
      [2, "subhead", "marks.heading"],
    ]);
  });

  it("take no heading for the headline where the first is of the second level", () => {
    expect(labelsOf(["## Who sails", "", "# Who stays"]).map(([, label]) => label)).toEqual(["subhead", "subhead"]);
  });

  it("take the stated headline where it is printed, whatever its level or punctuation", () => {
    const lines = ["---", "title: Night ferry, again", "---", "# The Courier", "", "### Night ferry again"];
    expect(labelsOf(lines).map(([, label]) => label)).toEqual(["subhead", "headline"]);
  });
});

describe("pictures", () => {
  it("have their caption in an emphasised paragraph right below; the alt text then repeats it", () => {
    expect(labelsOf(["![The ferry at dusk](a.jpg)", "", "*The ferry leaves.*", "", "The board met."])).toEqual([
      [0, "repeat", "marks.alt-text"],
      [1, "caption", "marks.caption"],
    ]);
  });

  it("have their caption in the alt text where plain prose follows, emphasised in part or not", () => {
    expect(labelsOf(["![The ferry at dusk](a.jpg)", "", "The *Aurora* leaves.", ""])).toEqual([
      [0, "caption", "marks.alt-text"],
    ]);
  });

  it("do not make a caption of emphasis that stands elsewhere", () => {
    expect(labelsOf(["The board met.", "", "*The ferry leaves.*"])).toEqual([]);
  });
});

it("keeps items, quotations and code in the body", () => {
  expect(labelsOf(["- one", "- two", "", "> We sail.", "", "    12:40 depart"]).map(([, label]) => label)).toEqual([
    "list-item",
    "list-item",
    "quote",
    "paragraph",
  ]);
});

it("reads no marks in a text capture, where they are text", () => {
  expect(labelsOf(["# Night ferry", "- one", "> We sail."], "clip.txt")).toEqual([]);
});
