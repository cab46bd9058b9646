import { describe, expect, it } from "vitest";
import { findOriginal, nameThing } from "../../src/export/identity.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { KNOWN } from "./make-article.ts";

const UUID_5 = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("nameThing", () => {
  it("is the address where there is one", () => {
    expect(nameThing(KNOWN, "/articles/a/")).toBe("https://example.org/archive/articles/a/");
  });

  it("is a UUID of version 5 where there is none: the same for the same, another for another", () => {
    const name = nameThing(DEFAULT_SITE, "/articles/a/");
    expect(name).toMatch(UUID_5);
    expect(nameThing(DEFAULT_SITE, "/articles/a/")).toBe(name);
    expect(nameThing(DEFAULT_SITE, "/articles/b/")).not.toBe(name);
    expect(nameThing({ ...DEFAULT_SITE, title: "Another" }, "/articles/a/")).not.toBe(name);
  });
});

describe("findOriginal", () => {
  it.each([
    ["https://courier.example/gulls", "https://courier.example/gulls"],
    ["javascript:alert(1)", null],
    ["https://", null],
    [null, null],
  ])("takes %s for %s", (url, original) => {
    expect(findOriginal(url)).toBe(original);
  });
});
