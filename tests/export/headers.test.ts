import { describe, expect, it } from "vitest";
import { listHeaders, makeHeaders } from "../../src/export/headers.ts";
import { POLICIES } from "../../src/export/policy.ts";

describe("headers", () => {
  it("allow nothing inline and nothing unsafe but WebAssembly, which only a site with a search has", () => {
    for (const policy of Object.values(POLICIES))
      expect(policy.replace("'wasm-unsafe-eval'", "")).not.toMatch(/unsafe|inline|data:|\*/);
    expect(POLICIES.reading).not.toContain("unsafe");
    expect(listHeaders({ search: false })[0]?.[1]).not.toContain("unsafe");
    expect(listHeaders({ search: true })[0]?.[1]).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });

  it("stand below the pattern of all paths of the site, a line each", () => {
    const [pattern, ...all] = makeHeaders({ search: true, pathPrefix: "/archive/", assets: {} }).trimEnd().split("\n");
    const lines = all.slice(
      0,
      all.findIndex((line) => line.startsWith("/")),
    );
    expect(pattern).toBe("/archive/*");
    expect(lines.map((line) => /^ {2}([A-Za-z-]+): \S.*$/.exec(line)?.[1])).toEqual([
      "Content-Security-Policy",
      "X-Content-Type-Options",
      "Referrer-Policy",
      "Permissions-Policy",
      "Cross-Origin-Opener-Policy",
    ]);
  });

  it("have browsers keep what has a hash in its path, and say nothing of when others are asked for again", () => {
    const blocks = makeHeaders({ search: true, pathPrefix: "/a/", assets: { "site.css": "0123abcd" } })
      .trimEnd()
      .split(/\n(?=\/)/);
    const keeping = blocks.filter((block) => block.includes("Cache-Control")).map((block) => block.split("\n"));
    expect(keeping).toEqual([
      ["/a/pictures/*", "  Cache-Control: public, max-age=31536000, immutable"],
      ["/a/search/index/*", "  Cache-Control: public, max-age=31536000, immutable"],
      ["/a/assets/site-0123abcd.css", "  Cache-Control: public, max-age=31536000, immutable"],
    ]);
  });
});
