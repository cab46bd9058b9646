import { afterEach, describe, expect, it, vi } from "vitest";
import { readBuild } from "../../src/cli/build.ts";
import { makeFolder } from "../workspace.ts";

afterEach(() => vi.unstubAllEnvs());

describe("what a build is to do", () => {
  it.each([
    { ci: undefined, keepsTwin: true },
    { ci: "", keepsTwin: true },
    { ci: "true", keepsTwin: false },
  ])(
    "keeps the site from before unless the cache is carried to other machines: CI is $ci",
    async ({ ci, keepsTwin }) => {
      vi.stubEnv("CI", ci);
      const read = await readBuild({ options: new Map(), positionals: [] }, makeFolder());
      expect(read).toMatchObject({ ok: true, options: { keepsTwin } });
    },
  );
});
