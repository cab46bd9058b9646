import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { buildSite } from "../../../src/build/index.ts";
import { makeCapture, writeFiles } from "../../workspace.ts";
import { makeOne, makeShards, openSite, type SiteOptions } from "./make-site.ts";

/** Which program is at work, and with which Node. */
const program = vi.hoisted(() => ({ number: 0, unicode: "16.0", node: "20.20.2" }));

vi.mock(import("../../../src/build/versions.ts"), () => ({
  VERSIONS: {
    reading: "reading",
    finding: "finding",
    get looking() {
      return `looking${program.number}-${program.unicode}`;
    },
  },
  isSameButForNode: (one: string, other: string) => one.split("-")[0] === other.split("-")[0],
  get NODE() {
    return program.node;
  },
}));

const SEEDS = Object.fromEntries(
  Array.from({ length: 6 }, (_, number) => [`wall-${number}.txt`, makeCapture(`Wall ${number} to be mended`)]),
);

/** Three shards, made. */
async function openShards(): Promise<SiteOptions> {
  Object.assign(program, { number: 0, unicode: "16.0", node: "20.20.2" });
  const options = openSite(SEEDS);
  await makeShards(options, 3);
  return options;
}

/** Says why shards are not joined; nothing may be published then. */
async function refuse(options: SiteOptions): Promise<string> {
  const outcome = await buildSite(options);
  expect(existsSync(options.output)).toBe(false);
  return outcome.ok ? "" : outcome.reason;
}

const copyShard = ({ shards }: SiteOptions, from: string, to: string): void =>
  cpSync(join(shards, from), join(shards, to), { recursive: true });

describe("shards are refused", () => {
  it("where there are none", async () => {
    const options = openSite(SEEDS);
    expect(await refuse(options)).toMatch(/there is no folder .+_shards\. Name the folder of the shards/);
    writeFiles(options.shards, { "notes.txt": "nothing here" });
    expect(await refuse(options)).toMatch(
      /there are no shards in .+_shards\. Make them first: cuttings build --shard 1\/3/,
    );
  });

  it("where some are missing", async () => {
    const options = await openShards();
    rmSync(join(options.shards, "2-of-3"), { recursive: true });
    expect(await refuse(options)).toMatch(
      /of 3 shards, 2\/3 is not in .+_shards\. Make them: cuttings build --shard 2\/3/,
    );
  });

  it("with the call that makes what is missing, in full", async () => {
    const options = await openShards();
    rmSync(join(options.shards, "2-of-3"), { recursive: true });
    const nameShardCall = (shard: string): string => `cuttings build --shards sh --shard ${shard}`;
    expect(await refuse({ ...options, nameShardCall })).toMatch(/Make them: cuttings build --shards sh --shard 2\/3$/);
  });

  it("where one is there twice", async () => {
    const options = await openShards();
    copyShard(options, "2-of-3", "copy");
    expect(await refuse(options)).toMatch(/2-of-3 and .+copy are both shard 2\/3.+Remove one/);
  });

  it("where some are of another cut", async () => {
    const options = await openShards();
    await makeOne({ ...options, shards: `${options.shards}-other` }, 1, 2);
    cpSync(join(`${options.shards}-other`, "1-of-2"), join(options.shards, "1-of-2"), { recursive: true });
    expect(await refuse(options)).toMatch(
      /shards of several cuts, into 2 and into 3\. Remove those that are not wanted/,
    );
  });

  it("where another program has made them", async () => {
    const options = await openShards();
    program.number = 1;
    expect(await refuse(options)).toMatch(
      /was made by another version of Cuttings\. Make it again: cuttings build --shard 1\/3/,
    );
  });

  it("where another Node has made them, and which", async () => {
    const options = await openShards();
    Object.assign(program, { unicode: "17.0", node: "24.11.0" });
    expect(await refuse(options)).toMatch(
      /1-of-3 was made with Node 20\.20\.2, which takes other signs for letters than Node 24\.11\.0 does, which is at work here\. Take one version of Node for all calls; with this one: cuttings build --shard 1\/3/,
    );
  });

  it("where they lack seeds that are there", async () => {
    const options = await openShards();
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`n${number}.txt`, makeCapture("New")]));
    writeFiles(options.seeds, many);
    expect(await refuse(options)).toMatch(
      /was made of other seeds: it lacks n\d+\.txt, n\d+\.txt, n\d+\.txt and \d+ more\. Make it again/,
    );
  });

  it("where they have seeds that are not there", async () => {
    const options = await openShards();
    rmSync(join(options.seeds, "wall-3.txt"));
    expect(await refuse(options)).toMatch(/was made of other seeds: it has wall-3\.txt, and that is not here/);
  });

  it("where their pages were made with other settings", async () => {
    const options = await openShards();
    const site = { ...options.site, title: "The Courier" };
    expect(await refuse({ ...options, site })).toMatch(
      /1-of-3 were made with other settings: title was "Cuttings" and is "The Courier"\. Give both the same options/,
    );
    expect(await refuse({ ...options, search: true })).toMatch(/search was false and is true/);
  });

  it.each(["shard.json", "pages.json", "pages.bin", "parts-0.bin", "seeds.json", "decisions.jsonl"])(
    "where %s is not whole",
    async (name) => {
      const options = await openShards();
      const file = join(options.shards, "3-of-3", name);
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.subarray(0, bytes.length - 1));
      expect(await refuse(options)).toMatch(/3-of-3 is not whole: a file was cut short or changed/);
      rmSync(file);
      // Without the file that says what it is, it is no shard, and without the one of its pages it has none.
      const said = { "shard.json": /3\/3 is not in/, "pages.json": /^$/ }[name] ?? /3-of-3 is not whole/;
      expect((await buildSite(options)).ok ? "" : await refuse(options)).toMatch(said);
    },
  );

  it("by a shard that is about to make its pages, too", async () => {
    const options = await openShards();
    copyShard(options, "2-of-3", "copy");
    expect(await makeOne(options, 1, 3)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("both shard 2/3"),
    });
  });

  it("not while they are made anew one after the other: those of before are waited for", async () => {
    const options = await openShards();
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, number) => [`n${number}.txt`, makeCapture(`New wall ${number}`)]),
    );
    writeFiles(options.seeds, many);
    const first = await makeOne(options, 1, 3);
    expect(first).toMatchObject({
      ok: true,
      report: { pages: null },
      waits: expect.stringContaining("of other seeds"),
    });
    await makeShards(options, 3);
    expect(await buildSite(options)).toMatchObject({ ok: true });
  });
});
