import { describe, expect, it } from "vitest";
import type { Doubt, Verdict } from "../../../src/model.ts";
import { splitSeed } from "../../../src/parse/blocks/split.ts";
import { doubtReading } from "../../../src/parse/doubts/doubts.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const LONG = { wordCount: 200 };

function readText(text: string) {
  const read = readSeed("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return read.seed;
}

/** Doubts about a capture whose blocks were judged as given. */
function doubt(text: string, judged: readonly (readonly [Verdict["label"], string, number])[], record = LONG): Doubt[] {
  const seed = readText(text);
  const blocks = splitSeed(seed);
  const verdicts = judged.map(([label, rule, confidence], block): Verdict => ({ block, label, rule, confidence }));
  return doubtReading(seed, blocks, verdicts, record);
}

const PROSE = ["paragraph", "story.paragraph", 0.98] as const;
const HEADLINE = ["headline", "story.headline", 1] as const;
const TEXT = "Wall to be mended\n\nIt is to be mended.\n\nWho pays\n\nThe county pays for the larger part.\n";

describe("doubts", () => {
  it("name a block of the story that could be furniture, and what settles it", () => {
    const [found, ...rest] = doubt(TEXT, [HEADLINE, PROSE, ["subhead", "story.subhead", 0.48], PROSE]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ file: "a.txt", line: 5, severity: "warning", rule: "story.unsure" });
    expect(found?.reason).toContain("read as subhead, and may be furniture (0.48)");
    expect(found?.reason).toContain('"labels: {8: furniture}"');
  });

  it("say what settles them so that it does", () => {
    const asked = doubt(TEXT, [HEADLINE, PROSE, ["subhead", "story.subhead", 0.48], PROSE])[0]?.reason ?? "";
    const [, ...lines] = asked.split("on top of the file: ");
    const top = [...(lines[0] ?? "").matchAll(/"([^"]+)"/g)].map(([, line]) => `${line}\n`).join("");
    const { stated } = readText(top + TEXT);
    const line = Number(Object.keys(stated.labels ?? {})[0]);
    expect((top + TEXT).split("\n")[line - 1]).toBe("Who pays");
  });

  it("count the lines of a front matter that is there", () => {
    const judged = [HEADLINE, PROSE, ["subhead", "story.subhead", 0.48] as const, PROSE];
    expect(doubt(`---\nsection: Port\n---\n${TEXT}`, judged)[0]?.reason).toContain('"labels: {9: furniture}"');
    const labelled = `---\nlabels: {4: headline}\n---\n${TEXT}`;
    expect(doubt(labelled, judged)[0]?.reason).toContain('add "8: furniture" to the labels');
  });

  it("name a sentence beside the story that was left out", () => {
    const left = ["furniture", "story.other", 0.5] as const;
    const text = TEXT.replace("Who pays", "Comments were not returned by the owner of the wall.");
    expect(doubt(text, [HEADLINE, PROSE, left, PROSE])).toMatchObject([{ line: 5, rule: "story.left-out" }]);
    // A label of a control is no sentence, and a page's end is not the story's.
    expect(doubt(TEXT, [HEADLINE, PROSE, left, PROSE])).toEqual([]);
    expect(doubt(text, [HEADLINE, PROSE, left, left])).toEqual([]);
  });

  it("say that a story is short", () => {
    const [found] = doubt(TEXT, [HEADLINE, PROSE, PROSE, PROSE], { wordCount: 12 });
    expect(found).toMatchObject({ line: null, rule: "body.short", reason: expect.stringContaining("12 words") });
  });

  it("are settled by a person who says of a line of a brief that it is the story's, as the message does", () => {
    const brief =
      "Wall to be mended\n\nThe council met on Tuesday and agreed to mend the wall. It will cost two million.\n";
    const rulesOf = (text: string) => parseSeed(readText(text)).doubts.map(({ rule }) => rule);
    const [short] = parseSeed(readText(brief)).doubts;
    expect(short?.reason).toContain(
      'if that is all of it, put three lines on top of the file: "---", "labels: {6: paragraph}"',
    );
    expect(short?.settlements).toEqual([{ asRead: false, states: { line: 3, label: "paragraph" } }]);
    expect(rulesOf(`---\nlabels: {6: paragraph}\n---\n${brief}`)).toEqual([]);
    // What a person leaves out makes no brief of the rest, nor does a number that is wrong.
    expect(rulesOf(`---\nlabels: {6: paragraph, 8: furniture}\n---\n${brief}\nMore\n`)).toEqual([]);
    expect(rulesOf(`---\nlabels: {8: furniture}\n---\n${brief}\nMore\n`)).toEqual(["body.short"]);
    expect(rulesOf(`---\nlabels: {60: paragraph}\n---\n${brief}`)).toContain("body.short");
  });

  it("say so of one word, and what to do with a page that is no article", () => {
    const [found] = doubt(TEXT, [HEADLINE, PROSE, PROSE, PROSE], { wordCount: 1 });
    expect(found?.reason).toContain("the story has 1 word, fewer than 60");
    expect(found?.reason).toContain("an error or a list of links, remove the file");
  });

  it("refuse a page of nothing but addresses", () => {
    const links = Array.from({ length: 9 }, (_, at) => `https://harbour.example/2013/03/0${at}/quay-${at}`);
    const rulesOf = (text: string) => parseSeed(readText(text)).doubts.map(({ rule }) => rule);
    for (const text of [links.join("\n\n"), links.join("\n"), `Links of the week\n\n${links.join("\n\n")}`])
      expect(rulesOf(`${text}\n`)[0]).toMatch(/^parse\.no-(?:body|headline)$/);
    const story = "The council met on Tuesday and agreed to mend the wall, and set the text of its plan out below.";
    expect(rulesOf(`Wall to be mended\n\n${story}\n\n${links[0]}\n`)).toEqual(["body.short"]);
  });

  it("reach the result of a seed", () => {
    const result = parseSeed(
      readText("Wall to be mended\n\nThe council met on Tuesday and agreed to mend the wall.\n"),
    );
    expect(result.doubts.map(({ rule }) => rule)).toContain("body.short");
  });
});
