import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../workspace.ts";
import { makePersonFolder, runNode } from "./person.ts";

const TSC = join(ROOT, "node_modules/typescript/bin/tsc");
/** As strict as a compiler can be asked to be. */
const FLAGS = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--skipLibCheck"];

/** What the compiler says of a module that uses the package. */
function checkModule(text: string, ...flags: readonly string[]): string {
  const folder = makePersonFolder({ "mine.mts": text, "package.json": '{"type":"module"}' });
  return runNode(folder, [TSC, ...FLAGS, "--types", "", ...flags, "mine.mts"]).out;
}

describe("the types that ship", () => {
  it.each([
    [
      "a project of modules that checks what it installed",
      ["--module", "nodenext", "--target", "es2023", "--skipLibCheck", "false"],
    ],
    ["a bundler's project", ["--module", "esnext", "--moduleResolution", "bundler", "--target", "es2023"]],
  ])("fit %s", (_name, flags) => {
    const text = `
      import { type ArticleRecord, type Label, LABELS, parseSeed } from "cuttings";
      const result = parseSeed("Text", { file: "a.txt" });
      const record: ArticleRecord | null = result.ok ? result.record : null;
      const lines: readonly number[] = record?.origins.headline?.lines ?? [];
      const labels: readonly Label[] = LABELS;
      import { type CuttingsOptions, cuttings } from "cuttings/eleventy";
      const options: CuttingsOptions = { pages: { layout: "story.njk" } };
      export { cuttings, labels, lines, options };`;
    expect(checkModule(text, ...flags)).toBe("");
  });

  it("find a mistake", () => {
    const text = 'import { parseSeed } from "cuttings";\nparseSeed("Text").record.headline;\n';
    expect(checkModule(text, "--module", "nodenext", "--target", "es2023")).toContain("mine.mts(2,");
  });
});
