import { describe, expect, it } from "vitest";
import { listMessages } from "../../../src/cli/print/json-messages.ts";
import type { Doubt } from "../../../src/model.ts";

const doubt = (file: string, rule: string, severity: Doubt["severity"] = "warning"): Doubt => {
  return { file, line: 2, column: null, severity, rule, reason: "is odd." };
};

describe("what a program is told of a build", () => {
  it("is each line that is printed, and how many doubts there are of each rule", () => {
    const doubts = [doubt("a.txt", "body.short"), doubt("b.txt", "read.empty", "error"), doubt("c.txt", "body.short")];
    const { messages, rules } = listMessages(
      ["site.css:3: @import does nothing: here.", "the site is large."],
      [...doubts, doubt("../pages/x.md", "own-page.taken")],
      "seeds",
    );
    const all = { column: null, severity: "warning" };
    expect(messages).toEqual([
      { ...all, file: "site.css", line: 3, rule: null, reason: "@import does nothing: here." },
      { ...all, file: null, line: null, rule: null, reason: "the site is large." },
      { ...all, file: "seeds/b.txt", line: 2, severity: "error", rule: "read.empty", reason: "is odd." },
      { ...all, file: "pages/x.md", line: 2, rule: "own-page.taken", reason: "is odd." },
    ]);
    expect(rules).toEqual({ "body.short": 2, "own-page.taken": 1, "read.empty": 1 });
  });
});
