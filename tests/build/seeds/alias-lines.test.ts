import { describe, expect, it } from "vitest";
import { withAliasLines } from "../../../src/build/seeds/alias-lines.ts";
import { makeCapture, makeFolder } from "../../workspace.ts";

describe("an article that states aliases", () => {
  const place = (sourceFile: string, aliases?: readonly string[]) => ({
    path: `/articles/${sourceFile}/`,
    record: { sourceFile, ...(aliases === undefined ? {} : { aliases }) },
  });

  it("tells their lines, as long as its seed is there", () => {
    const root = makeFolder({
      "a.txt": `---\nheadline: A wall\naliases:\n  - /old/\n  - /years/\n---\n${makeCapture("Wall to be mended")}`,
    });
    const [there, gone] = withAliasLines([place("a.txt", ["/old/", "/years/"]), place("gone.txt", ["/old/"])], root);
    expect([there?.lineOf?.("/old/"), there?.lineOf?.("/years/"), gone?.lineOf?.("/old/")]).toEqual([4, 5, null]);
  });

  it("is told from one that states none, which is left as it is", () => {
    const plain = place("b.txt");
    expect(withAliasLines([plain], "nowhere")[0]).toBe(plain);
  });
});
