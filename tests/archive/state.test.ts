import { describe, expect, it } from "vitest";
import { hashText } from "../../src/archive/state.ts";

describe("a text's hash", () => {
  it("is short, may name a file, and is the same on every machine", () => {
    expect(hashText("")).toMatch(/^[\w-]{9}$/);
    expect([hashText(""), hashText("A day in May"), hashText("日")]).toEqual(["6kwDWozou", "1Ha0Ss0AV", "ZjbOjjWyw"]);
  });

  it("differs where a text does, in each of its signs", () => {
    const hashes = Array.from({ length: 20_000 }, (_, number) => hashText(`articles/${number}/ 1`));
    expect(new Set(hashes).size).toBe(hashes.length);
    for (let at = 0; at < 9; at += 1) expect(new Set(hashes.map((hash) => hash.charAt(at))).size).toBe(64);
  });
});
