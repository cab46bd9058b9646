import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAliases } from "../../../src/parse/front-matter/aliases.ts";

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
    // Of which site it is, the settings say.
    ["https://Example.org/archive/h%C3%A4fen/", ["https://Example.org/archive/h\u00e4fen/"]],
  ])("%j are %j", (stated, expected) => {
    expect(readAliases(stated)).toEqual({ aliases: expected, mistakes: [] });
  });

  it.each([
    ["/", "it has no step"],
    ["//host/x", "two strokes"],
    ["/a//b", "two strokes"],
    ["/a/../b", '".." can be no step'],
    ["/./a", '"." can be no step'],
    ["/a?b=1", '"?" can stand in none'],
    ["/a#b", '"#" can stand in none'],
    ["/:x", '":" can stand in none'],
    ["/a/*", '"*" can stand in none'],
    ["/a b", "a space can stand in none"],
    ["/a%20b", "a space can stand in none"],
    ["/a;b", '";" can stand in none'],
    ["/it's", `"'" can stand in none`],
    ["/a&b", '"&" can stand in none'],
    ["/{a}", '"{" can stand in none'],
    ["/a%2Fb", '"%2F" can stand in none'],
    ["/%zz", 'a "%" in it encodes no character'],
    ["/a.html/b", '"a.html" is a page and cannot hold others'],
    ["https://example.org", "it has no step"],
    ["https://example.org/a?b=1", '"?" can stand in none'],
    ["/a\\b", '"\\" can stand in none'],
    [`/${"a".repeat(81)}`, "more than 80 characters"],
  ])("%j can be none, and costs no other", (path, why) => {
    const { aliases, mistakes } = readAliases(["/x", path, "/y"]);
    expect(aliases).toEqual(["/x", "/y"]);
    expect(mistakes).toEqual([{ at: 1, reason: expect.stringContaining(`was left out: `) }]);
    expect(mistakes[0]?.reason).toContain(why);
  });

  it("never lead out of the site's folder, and are files that every system can hold", () => {
    const unit = fc.constantFrom(..."//..aé字%\\\0 ?*:", ".html", "\u0958", "\u{1d160}", "%2e", "%2f");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
        for (const path of readAliases(`/${text}`).aliases) {
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
