import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { printDoubts } from "../../../src/cli/print/doubts.ts";
import type { Doubt } from "../../../src/model.ts";

const doubt = (file: string, rule: string, own: Partial<Doubt> = {}): Doubt => ({
  file,
  line: 3,
  column: 1,
  severity: "warning",
  rule,
  reason: "the story has nine words",
  ...own,
});
const PIPE = { colour: false, width: null };

describe("doubts in a pipe", () => {
  it("are a line each, the gravest first and short stories last, with how many there are of each rule", () => {
    const doubts = [
      doubt("a.txt", "body.short"),
      doubt("a.txt", "dates.future"),
      doubt("b.txt", "body.short"),
      doubt("b.txt", "picture.absent", { line: null, column: null }),
      doubt("c.txt", "list.hidden"),
      doubt("d.txt", "read.empty", { severity: "error" }),
    ];
    expect(printDoubts(doubts, "seeds", PIPE).split("\n")).toEqual([
      "seeds/d.txt:3:1: error: the story has nine words (read.empty)",
      "seeds/b.txt: warning: the story has nine words (picture.absent)",
      "seeds/c.txt:3:1: warning: the story has nine words (list.hidden)",
      "seeds/a.txt:3:1: warning: the story has nine words (dates.future)",
      "seeds/a.txt:3:1: warning: the story has nine words (body.short)",
      "seeds/b.txt:3:1: warning: the story has nine words (body.short)",
      "",
      "2  body.short",
      "1  dates.future",
      "1  list.hidden",
      "1  picture.absent",
      "1  read.empty",
      "",
    ]);
  });

  it("of one kind in one file are named up to the twentieth, with how many more there are and where they end", () => {
    const many = (file: string, count: number): readonly Doubt[] =>
      Array.from({ length: count }, (_, at) => doubt(file, "story.unsure", { line: at + 1, column: null }));
    const doubts = [...many("dump.txt", 1234), ...many("long.txt", 21), doubt("dump.txt", "dates.future", { line: 7 })];
    const lines = printDoubts(doubts, "seeds", PIPE).split("\n");
    expect(lines.filter((line) => line.startsWith("seeds/dump.txt:"))).toHaveLength(22);
    expect(lines[19]).toBe("seeds/dump.txt:20: warning: the story has nine words (story.unsure)");
    expect(lines[20]).toBe("seeds/dump.txt: warning: holds 1,214 more like these, up to line 1,234 (story.unsure)");
    // A line that says that there is one more takes as much room as that one.
    expect(lines[41]).toBe("seeds/long.txt:21: warning: the story has nine words (story.unsure)");
    expect(lines).toContain("seeds/dump.txt:7:1: warning: the story has nine words (dates.future)");
    expect(lines.slice(-3)).toEqual(["1,255  story.unsure", "    1  dates.future", ""]);
  });

  it("of files without lines say how many more there are", () => {
    const doubts = Array.from({ length: 30 }, () => doubt("a.txt", "picture.absent", { line: null, column: null }));
    expect(printDoubts(doubts, "seeds", PIPE).split("\n")[20]).toBe(
      "seeds/a.txt: warning: holds 10 more like these (picture.absent)",
    );
  });

  it("that are errors are named each", () => {
    const doubts = Array.from({ length: 30 }, () => doubt("a.txt", "read.empty", { severity: "error" }));
    expect(printDoubts(doubts, "seeds", PIPE).trimEnd().split("\n")).toHaveLength(30);
  });

  it("are not counted where there is one rule, or none", () => {
    expect(printDoubts([doubt("a.txt", "body.short")], "seeds", PIPE)).toBe(
      "seeds/a.txt:3:1: warning: the story has nine words (body.short)\n",
    );
    expect(printDoubts([], "seeds", PIPE)).toBe("");
  });
});

describe("doubts on a terminal", () => {
  const long = doubt("a.txt", "body.short", { reason: "many words ".repeat(20).trim() });

  it("are wrapped between words and set in, and stand apart", () => {
    const printed = printDoubts([long, long], "seeds", { colour: false, width: 60 });
    const lines = printed.split("\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(60);
    expect(lines.filter((line) => line.startsWith("seeds/"))).toHaveLength(2);
    expect(printed).toMatch(/\n {2}.*\(body\.short\)\n\nseeds\//);
    expect(printed.replace(/\n {2}/g, " ")).toContain(long.reason);
  });

  it("have the severity in colour, and nothing else", () => {
    const printed = printDoubts([long], "seeds", { colour: true, width: 60 });
    expect(stripVTControlCharacters(printed)).toBe(printDoubts([long], "seeds", { colour: false, width: 60 }));
    expect(printed).not.toBe(stripVTControlCharacters(printed));
  });

  it("do not act on it", () => {
    const printed = printDoubts([doubt("a\u001b[31m.txt", "body.short")], "seeds", { colour: false, width: 60 });
    expect(printed).toContain("a\\u{1B}[31m.txt");
  });
});
