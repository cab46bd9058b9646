import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { makeCapture, makeFolder, runCuttings, runHere, writeFiles } from "../workspace.ts";

const GOOD = {
  "seeds/wall.txt": makeCapture("Wall to be mended"),
  "seeds/in/ferry.txt": makeCapture("Ferry late again"),
};

/** A site as its bytes, by file. */
function readBytes(site: string): Map<string, string> {
  return new Map(listFiles(site).map((file) => [file, readFileSync(join(site, file)).toString("base64")]));
}

describe("cuttings build", () => {
  it("builds a site, says where it is, and writes nothing the second time", async () => {
    const directory = makeFolder(GOOD);
    // Where it is set, no site is kept for the next build.
    const build = () => runCuttings(directory, ["build"], { CI: "" });
    const first = await build();
    expect([first.status, first.err]).toEqual([0, ""]);
    expect(first.out).toMatch(
      /^2 articles on \d+ pages in _site\n\d+ files written, 0 unchanged, 0 removed, in \d+\.\d s\n/,
    );
    const second = await build();
    expect(second.out).toMatch(/\n0 files written, \d+ unchanged, 0 removed/);
    expect(readdirSync(join(directory, ".cuttings")).sort()).toEqual([
      ".cuttings-publishing-_site",
      "decisions.jsonl",
      "published.json",
      "search",
      "seeds.json",
    ]);
  });

  it("prints one JSON object and nothing else when asked", async () => {
    const { status, out, err } = await runCuttings(makeFolder(GOOD), ["build", "--json", "--no-search"]);
    expect([status, err]).toEqual([0, ""]);
    const { ms, ...report } = JSON.parse(out);
    expect(report).toMatchObject({ articles: 2, unchanged: 0, removed: 0, errors: 0, search: "off" });
    expect(Object.keys(ms)).toEqual(["list", "parse", "pictures", "gather", "search", "render", "publish", "total"]);
    expect(out.trimEnd()).not.toContain("\n");
  });

  it("counts an article whose date has not come yet as a doubt, by each day's clock", async () => {
    const directory = makeFolder({
      ...GOOD,
      "seeds/far.txt": `---\npublished: 2999-01-01\n---\n${makeCapture("Wall is mended")}`,
    });
    const build = async () => JSON.parse((await runCuttings(directory, ["build", "--json", "--no-search"])).out);
    expect(await build()).toMatchObject({ articles: 3, warnings: 1 });
    expect(await build()).toMatchObject({ articles: 3, warnings: 1, written: 0 });
  });

  it.each([
    ["a clone's script", { npm_lifecycle_event: "build", npm_package_name: "cuttings" }, "npm run dev"],
    ["npx", { npm_lifecycle_event: "npx", npm_package_name: "my-archive" }, "npx cuttings dev"],
    [
      "a script of a folder's own",
      { npm_lifecycle_event: "build", npm_package_name: "my-archive" },
      "npx cuttings dev",
    ],
    ["a script of a folder without a name", { npm_lifecycle_event: "build", npm_package_name: "" }, "npx cuttings dev"],
  ])("names commands that are there, called by %s", async (_name, env, command) => {
    const { out } = await runCuttings(makeFolder(GOOD), ["build", "--force"], env);
    expect(out).toContain(`\nLook at it with: ${command}\n`);
    const without = await runCuttings(makeFolder(GOOD), ["build", "--no-search"], env);
    const parting = command.startsWith("npm run") ? " --" : "";
    expect(without.out).toContain(`\nLook at it with: ${command}${parting} --no-search\n`);
  });

  it("writes all again with --force", async () => {
    const directory = makeFolder(GOOD);
    const { written } = JSON.parse((await runCuttings(directory, ["build", "--json"])).out);
    const again = JSON.parse((await runCuttings(directory, ["build", "--json", "--force"])).out);
    expect(again).toMatchObject({ written, unchanged: 0 });
  });

  it("uses the folders and the address that it is given", async () => {
    const directory = makeFolder({ "mine/wall.txt": makeCapture("Wall to be mended") });
    const folders = ["--seeds", "mine", "--output", "out/site", "--cache", "tmp"];
    const { status, out } = await runCuttings(directory, [
      "build",
      ...folders,
      "--url=https://example.org",
      "--path-prefix",
      "/a/",
    ]);
    expect(status).toBe(0);
    // Without them, it would be another site.
    expect(out).toMatch(
      /\nLook at it with: .+ dev (?:-- )?--seeds mine --output out\/site --cache tmp --url "https:\/\/example\.org" --path-prefix \/a\/\n$/,
    );
    expect(readdirSync(directory).sort()).toEqual(["mine", "out", "tmp"]);
    expect(readFileSync(join(directory, "out/site/index.html"), "utf8")).toContain('href="/a/articles/wall/"');
    expect(readFileSync(join(directory, "out/site/sitemap.xml"), "utf8")).toContain(
      "<loc>https://example.org/a/articles/wall/</loc>",
    );
  });

  it("names each seed that cannot be read, publishes the rest and exits with 1", async () => {
    const directory = makeFolder({
      ...GOOD,
      "seeds/bad-1.txt": "",
      "seeds/bad-2.txt": " \n\n\t\n",
      "seeds/bad-3.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]),
      "seeds/bad-4.txt": "Share this article\n\nSubscribe\n\nAdvertisement\n",
      "seeds/bad-5.md": "---js\n{ title: process.exit(7) }\n---\n\nText.\n",
    });
    const { status, out, err } = await runCuttings(directory, ["build", "--json"]);
    const lines = err.trimEnd().split("\n");
    const named = lines.map((line) => /^seeds\/(bad-\d)\.(?:txt|md)(?::\d+)*: error: .+/.exec(line)?.[1]);
    expect(named).toEqual(["bad-1", "bad-2", "bad-3", "bad-4", "bad-5"]);
    expect([status, JSON.parse(out)]).toMatchObject([1, { articles: 2, errors: 5 }]);
    const kept = await runCuttings(directory, ["build", "--keep-going"]);
    expect([kept.status, kept.err]).toEqual([0, err]);
  });

  it("names what was passed over, and how to have it read", async () => {
    const directory = makeFolder({ ...GOOD, "seeds/page.html": "<p>Text</p>", "seeds/.wall.txt": "Text" });
    const { status, out, err } = await runHere(directory, "build", "--no-search");
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^seeds\/\.wall\.txt: warning: starts with a dot/),
      expect.stringMatching(/^seeds\/page\.html: warning: is passed over: seeds end in \.txt or \.md\./),
    ]);
    expect([status, out]).toEqual([0, expect.stringContaining("\n2 doubts; see them with: ")]);
  });

  it("leaves the old site whole when a build fails, with status 2 and one line", async () => {
    const directory = makeFolder({ ...GOOD, file: "no folder" });
    const output = join(directory, "_site");
    await runCuttings(directory, ["build"]);
    const before = readBytes(output);
    writeFiles(directory, { "seeds/new.txt": makeCapture("Something new") });
    for (const args of [
      ["--cache", "file/cache"],
      ["--seeds", "nowhere"],
      ["--url", "nowhere"],
      ["--cache", "_site"],
      ["--nonsense"],
    ]) {
      const { status, out, err } = await runHere(directory, "build", ...args);
      expect([status, out, err]).toEqual([2, "", expect.stringMatching(/^cuttings build: [^\n]+\n$/)]);
      expect(readBytes(output)).toEqual(before);
    }
  });

  it("refuses an output folder that is not its own, and writes nothing", async () => {
    const directory = makeFolder({ ...GOOD, "_site/thesis.txt": "years of work" });
    const { status, err } = await runHere(directory, "build");
    expect([status, err]).toEqual([2, expect.stringContaining("_site is not empty and was not written by Cuttings")]);
    expect(listFiles(directory).sort()).toEqual(["_site/thesis.txt", "seeds/in/ferry.txt", "seeds/wall.txt"]);
  });

  it("comes to the same site by steps as in one", async () => {
    const [steps, clean] = [makeFolder(GOOD), makeFolder()];
    await runCuttings(steps, ["build"]);
    writeFiles(steps, {
      "seeds/gone.txt": makeCapture("Here for a day"),
      "seeds/wall.txt": makeCapture("Wall mended"),
    });
    await runCuttings(steps, ["build"]);
    rmSync(join(steps, "seeds/gone.txt"));
    await runCuttings(steps, ["build"]);
    cpSync(join(steps, "seeds"), join(clean, "seeds"), { recursive: true });
    await runCuttings(clean, ["build"]);
    expect(readBytes(join(steps, "_site"))).toEqual(readBytes(join(clean, "_site")));
  });
});
