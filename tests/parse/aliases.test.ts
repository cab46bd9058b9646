import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAliases } from "../../src/parse/aliases.ts";

describe("aliases", () => {
  it.each([
    ["/2019/ferries.html", ["/2019/ferries.html"]],
    [
      ["/a/", " /b ", "/a/"],
      ["/a/", "/b"],
    ],
    ["/2019/h%C3%A4fen/", ["/2019/h\u00e4fen/"]],
    // Other names of a note, as Obsidian keeps them under the same key.
    [["Ferries in harbour", "Boats"], []],
    ["", []],
  ])("%j are %j", (stated, expected) => {
    expect(readAliases(stated)).toEqual(expected);
  });

  it.each([
    "/",
    "//host/x",
    "/a//b",
    "/a/../b",
    "/./a",
    "/a?b=1",
    "/a#b",
    "/:x",
    "/a/*",
    "/a b",
    "/%zz",
    "/a.html/b",
    "/a\\b",
  ])("%j can be none", (path) => {
    expect(readAliases(path)).toBeNull();
  });

  it("never lead out of the site's folder, and are files that every system can hold", () => {
    const unit = fc.constantFrom(..."//..aé字%\\\0 ?*:", ".html", "\u0958", "\u{1d160}", "%2e", "%2f");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
        for (const path of readAliases(`/${text}`) ?? []) {
          const steps = path.replace(/\/$/, "").split("/").slice(1);
          for (const step of steps) {
            expect(step).not.toMatch(/^\.{0,2}$|[\0\\?#*:\s]/);
            expect(Buffer.byteLength(step)).toBeLessThanOrEqual(255);
          }
        }
      }),
    );
  });
});
