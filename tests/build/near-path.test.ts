import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { nearPath } from "../../src/build/near-path.ts";

describe("a path for the system", () => {
  it("is taken from the working folder where it lies below that", () => {
    expect(nearPath(resolve("seeds"))).toBe("seeds");
    expect(nearPath(resolve("a/b c/..d"))).toBe(join("a", "b c", "..d"));
    expect(nearPath("seeds")).toBe("seeds");
  });

  it("is left as it is elsewhere", () => {
    for (const path of [resolve("."), resolve(".."), resolve("../beside"), resolve("/")])
      expect(nearPath(path)).toBe(path);
  });
});
