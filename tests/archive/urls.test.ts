import { describe, expect, it } from "vitest";
import { makeAbsolute, makeHref, outputFile } from "../../src/archive/urls.ts";

describe("prefix and address of the site", () => {
  const site = { url: "https://example.org", pathPrefix: "/archive/" };

  it("stand in front of a path", () => {
    expect(makeHref(site, "/years/")).toBe("/archive/years/");
    expect(makeHref({ pathPrefix: "/" }, "/years/")).toBe("/years/");
    expect(makeAbsolute(site, "/years/")).toBe("https://example.org/archive/years/");
    expect(makeAbsolute({ ...site, url: null }, "/years/")).toBeNull();
  });

  it("have no say in where a file is written", () => {
    expect(outputFile("/")).toBe("index.html");
    expect(outputFile("/years/2019/")).toBe("years/2019/index.html");
    expect(outputFile("/404.html")).toBe("404.html");
  });
});
