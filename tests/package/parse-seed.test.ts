import { describe, expect, it } from "vitest";
import { makeCapture } from "../workspace.ts";
import { makePersonFolder, runNode } from "./person.ts";

/** Runs a module of plain JavaScript beside the installed package; what it prints is JSON. */
function runModule(text: string): unknown {
  const { status, out, err } = runNode(makePersonFolder({ "mine.mjs": text }), ["mine.mjs"]);
  expect([status, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

const CAPTURE = JSON.stringify(`By Mara Lindqvist\n\n${makeCapture("Wall to be mended")}`);

describe("parseSeed from plain JavaScript", () => {
  it("reads a capture's text into a record that says where each field came from", () => {
    const read = runModule(`
      import { parseSeed } from "cuttings";
      const capture = ${CAPTURE};
      const { ok, record, doubts } = parseSeed(capture, { file: "town/wall.txt" });
      const isWhole = record.ledger.map(({ raw }) => raw).join("") === capture;
      console.log(JSON.stringify({ ok, record, doubts, isWhole }));`);
    expect(read).toMatchObject({
      ok: true,
      isWhole: true,
      record: {
        id: "town/wall",
        sourceFile: "town/wall.txt",
        headline: "Wall to be mended",
        authors: ["Mara Lindqvist"],
        origins: { headline: { lines: [3], rule: expect.any(String) }, byline: { lines: [1] } },
      },
    });
  });

  it("reads bytes, and the front matter of a Markdown clip", () => {
    const read = runModule(`
      import { parseSeed } from "cuttings";
      const clip = "---\\npublished: 2019-02-22\\n---\\n" + ${CAPTURE};
      console.log(JSON.stringify(parseSeed(new TextEncoder().encode(clip), { file: "wall.md" })));`);
    expect(read).toMatchObject({
      ok: true,
      record: { published: "2019-02-22", origins: { published: { lines: [] } } },
    });
  });

  it("says why a capture holds no article", () => {
    expect(
      runModule('import { parseSeed } from "cuttings"; console.log(JSON.stringify(parseSeed("")));'),
    ).toMatchObject({
      ok: false,
      file: "capture.txt",
      doubts: [{ severity: "error", rule: expect.any(String), reason: expect.any(String) }],
    });
  });

  it("refuses what is no capture", () => {
    const said = runModule(`
      import { parseSeed } from "cuttings";
      const catchMessage = (...args) => { try { parseSeed(...args); } catch (error) { return error.message; } };
      console.log(JSON.stringify([catchMessage(7), catchMessage("Text.", { file: "wall.html" })]));`);
    expect(said).toEqual([
      "parseSeed takes a capture's text or its bytes, such as readFileSync(file).",
      '"wall.html" is no name of a seed: seeds end in .txt or .md, and are not called README.md.',
    ]);
  });
});
