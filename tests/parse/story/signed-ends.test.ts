import { describe, expect, it } from "vitest";
import { isSignedOff } from "../../../src/parse/story/mend/signed-ends.ts";

describe("who signs a story", () => {
  it("ends it above topics in small letters, and not amid a sentence", () => {
    expect(isSignedOff({ texts: ["The herons came back.” EFE", "environment", "Lugo"] }, 0, 1)).toBe(true);
    expect(isSignedOff({ texts: ["They will be met, he said. NATO", "ships will sail", "on Friday."] }, 0, 1)).toBe(
      false,
    );
  });

  it("is told from so many blocks as a sentence may be broken into, and not from the rest of the page", () => {
    const asked = new Set<number>();
    const lines: readonly string[] = Array.from({ length: 1000 }, () => "and the ferry left the quay. AB");
    const texts = new Proxy(lines, {
      get(all, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) asked.add(Number(key));
        return Reflect.get(all, key);
      },
    });
    isSignedOff({ texts }, 0, 1);
    expect(asked.has(1)).toBe(true);
    expect(Math.max(...asked)).toBeLessThan(20);
  });
});
