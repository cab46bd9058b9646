import { describe, expect, it } from "vitest";
import { measureSite } from "../../src/build/site-size.ts";
import { makeFolder } from "../workspace.ts";

const REDIRECTS = "/old/ /new/ 301\n/older/ /new/ 301\n";

describe("the size of a site that was published", () => {
  it("is what is remembered of its files, and what the system says of the others", () => {
    const output = makeFolder({ "a.html": "0123", "b.html": "012345", _redirects: REDIRECTS });
    const site = { staging: "", staged: ["_redirects", "a.html"], kept: new Set(["b.html"]) };
    const sizeOf = (file: string) => (file === "b.html" ? 1_000 : undefined);
    expect(measureSite(site, output, sizeOf)).toEqual({
      files: 3,
      bytes: 1_000 + 4 + REDIRECTS.length,
      largest: { file: "b.html", bytes: 1_000 },
      redirects: 2,
    });
  });

  it("is told where somebody has taken the site away meanwhile", () => {
    const site = { staging: "", staged: ["_redirects", "a.html"], kept: new Set<string>() };
    const size = measureSite(site, makeFolder(), () => undefined);
    expect(size).toEqual({ files: 2, bytes: 0, largest: null, redirects: 0 });
  });
});
