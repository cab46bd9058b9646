import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeExcess, HOST_LIMITS } from "../../src/export/host-limits.ts";

const FITS = {
  files: 20_000,
  bytes: 1_000_000_000,
  largest: { file: "data/all.jsonl", bytes: 25 * 2 ** 20 },
  redirects: 2_000,
};

describe("hosts", () => {
  it("take what is just within their limits", () => {
    expect(describeExcess(FITS)).toEqual([]);
    expect(describeExcess({ files: 0, bytes: 0, largest: null, redirects: 0 })).toEqual([]);
  });

  it.each([
    [{ files: 20_001 }, /^too large for Cloudflare Pages[^:]*: the site has 20,001 files, and it takes 20,000\. /],
    [{ bytes: 1_000_000_001 }, /^too large for GitHub Pages: the site has 954 MiB/],
    [
      { largest: { file: "data/all.jsonl", bytes: 25 * 2 ** 20 + 1 } },
      /data\/all\.jsonl of 26 MiB, and it takes 25 MiB a file/,
    ],
    [{ redirects: 2_001 }, /2,001 lines of redirects, and it follows the first 2,000/],
  ])("are named where a site is over: %j", (over, message) => {
    expect(describeExcess({ ...FITS, ...over })).toEqual([expect.stringMatching(message)]);
  });

  it("say in the documents what they say in the table", () => {
    const document = readFileSync(new URL("../../docs/hosting.md", import.meta.url), "utf8");
    for (const { source, read } of HOST_LIMITS) {
      expect(document).toContain(source);
      expect(document).toContain(read);
    }
  });
});
