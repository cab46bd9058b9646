import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listSeeds } from "../../src/build/list-seeds.ts";
import { makeFolder } from "../workspace.ts";

describe("listing seeds", () => {
  it("finds them in folders too, in the order of code units", () => {
    const files = [
      "b.txt",
      "B.txt",
      "a/z.md",
      "a.txt",
      "é.txt",
      "a/README.md",
      "Readme.md",
      "notes.html",
      ".hidden.txt",
      ".git/x.txt",
    ];
    const root = makeFolder(Object.fromEntries(files.map((file) => [file, "text"])));
    expect(listSeeds(root)).toEqual({ files: ["B.txt", "a.txt", "a/z.md", "b.txt", "é.txt"], doubts: [] });
  });

  it("reads a folder that is called like a seed as a folder", () => {
    expect(listSeeds(makeFolder({ "x.txt/y.txt": "text" })).files).toEqual(["x.txt/y.txt"]);
  });

  it("does not follow symbolic links, and says so", () => {
    const elsewhere = makeFolder({ "secret.txt": "text" });
    const root = makeFolder({ "a.txt": "text" });
    symlinkSync(elsewhere, join(root, "linked"));
    symlinkSync(join(elsewhere, "secret.txt"), join(root, "b.txt"));
    const list = listSeeds(root);
    expect(list.files).toEqual(["a.txt"]);
    expect(list.doubts.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([
      ["b.txt", "list.symbolic-link", "warning"],
      ["linked", "list.symbolic-link", "warning"],
    ]);
  });
});
