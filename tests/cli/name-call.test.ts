import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nameCall, nameNext, nameShardCall } from "../../src/cli/name-call.ts";

beforeEach(() => void vi.stubEnv("npm_lifecycle_event", undefined));
afterEach(() => void vi.unstubAllEnvs());

const OPTIONS = new Map([
  ["seeds", "my papers"],
  ["output", "out"],
  ["shards", "sh"],
  ["no-search", ""],
  ["json", ""],
  ["force", ""],
  ["shard", "1/2"],
]);

describe("a call that goes on with another's work", () => {
  it("makes a shard in the same folders, and does not repeat how that one call went", () => {
    expect(nameShardCall(OPTIONS, "2/2")).toBe(
      'cuttings build --seeds "my papers" --output out --no-search --shards sh --shard 2/2',
    );
    expect(nameShardCall(new Map(), "2/2")).toBe("cuttings build --shard 2/2");
  });

  it("joins them, or serves the site, with the options that the command has", () => {
    expect(nameNext("join", OPTIONS)).toBe('cuttings join --shards sh --seeds "my papers" --output out --no-search');
    expect(nameNext("dev", OPTIONS)).toBe('cuttings dev --seeds "my papers" --output out --no-search');
  });
});

it.skipIf(process.platform === "win32")("writes words so that a shell hands them over as they are", () => {
  const words = ['The "Post" & co', "costs $HOME `now`", "a\\b", "plain.txt"];
  const shown = nameCall("check", words).slice("cuttings check ".length);
  expect(
    execFileSync("sh", ["-c", `printf '%s\\n' ${shown}`], { encoding: "utf8" })
      .trimEnd()
      .split("\n"),
  ).toEqual(words);
});
