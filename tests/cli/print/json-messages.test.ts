import { describe, expect, it } from "vitest";
import { listMessages } from "../../../src/cli/print/json-messages.ts";
import { selectTold } from "../../../src/cli/told-doubts.ts";
import type { Doubt } from "../../../src/model.ts";

const doubt = (file: string, rule: string, severity: Doubt["severity"] = "warning"): Doubt => {
  return { file, line: 2, column: null, severity, rule, reason: "is odd." };
};

describe("what a program is told of a build", () => {
  it("is each line that is printed, and how many doubts there are of each rule", () => {
    const doubts = [doubt("a.txt", "body.short"), doubt("b.txt", "read.empty", "error"), doubt("c.txt", "body.short")];
    const found = [...doubts, doubt("../pages/x.md", "own-page.taken")];
    const notices = ["site.css:3: @import does nothing: here.", "the site is large."];
    const { messages, rules } = listMessages(notices, selectTold(found, "cuttings check"), found, "seeds");
    const all = { column: null, severity: "warning" };
    expect(messages).toEqual([
      { ...all, file: "site.css", line: 3, rule: null, reason: "@import does nothing: here." },
      { ...all, file: null, line: null, rule: null, reason: "the site is large." },
      { ...all, file: "seeds/b.txt", line: 2, severity: "error", rule: "read.empty", reason: "is odd." },
      { ...all, file: "pages/x.md", line: 2, rule: "own-page.taken", reason: "is odd." },
    ]);
    expect(rules).toEqual({ "body.short": 2, "own-page.taken": 1, "read.empty": 1 });
  });

  it("names what was lost of what people state, the first of each rule, and says how many more there are", () => {
    const found = [
      ...Array.from({ length: 1234 }, (_, at) => doubt(`${at}.txt`, "front-matter.wrong-value")),
      doubt("a.txt", "front-matter.unknown-key"),
      doubt("a.txt", "read.windows-1252"),
      doubt("a.txt", "page.second-story"),
      doubt("a.txt", "story.unsure"),
    ];
    const { messages } = listMessages([], selectTold(found, "cuttings check"), found, "seeds");
    expect(messages).toHaveLength(14);
    expect(messages.slice(9, 13).map(({ file, rule }) => [file, rule])).toEqual([
      ["seeds/9.txt", "front-matter.wrong-value"],
      ["seeds/a.txt", "front-matter.unknown-key"],
      ["seeds/a.txt", "read.windows-1252"],
      ["seeds/a.txt", "page.second-story"],
    ]);
    expect(messages.at(-1)).toEqual({
      ...{ file: null, line: null, column: null, severity: "warning", rule: "front-matter.wrong-value" },
      reason: "1,224 more of front-matter.wrong-value; see them with: cuttings check",
    });
  });
});
