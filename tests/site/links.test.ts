import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findDeadLinks } from "../find-dead-links.ts";
import { makeFolder, ROOT, runCuttings } from "../workspace.ts";

describe("links of a site", () => {
  it.each(["/", "/archive/"])("all lead somewhere, below %s", async (prefix) => {
    const directory = makeFolder();
    const args = ["build", "--seeds", join(ROOT, "examples/seeds"), "--path-prefix", prefix];
    expect(await runCuttings(directory, args)).toMatchObject({ status: 0 });
    expect(findDeadLinks(join(directory, "_site"), prefix)).toEqual([]);
  });

  it("that are dead are found", () => {
    const page =
      '<a href="/archive/b.html">b</a> <a href="#here">h</a> <a href="/elsewhere/">e</a> <a href="https://example.net/">n</a>';
    const site = makeFolder({ "index.html": page, "b.html": '<a href="./#nowhere">n</a> <a href="/archive/">a</a>' });
    expect(findDeadLinks(site, "/archive/")).toEqual([
      "b.html: ./#nowhere",
      "index.html: #here",
      "index.html: /elsewhere/",
    ]);
  });
});
