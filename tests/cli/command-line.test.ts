import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { nameCall } from "../../src/cli/name-call.ts";
import { makeCapture, makeFolder, ROOT, runCuttings, runHere } from "../workspace.ts";

describe("the command line", () => {
  it("prints help, and help for each command", async () => {
    const directory = makeFolder();
    for (const args of [[], ["--help"], ["-h"], ["help"], ["help", "--help"]]) {
      const { status, out, err } = await runHere(directory, ...args);
      expect([status, err]).toEqual([0, ""]);
      for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} .*${summary}$`, "m"));
    }
    for (const { name, options } of COMMANDS) {
      const { status, out } = await runHere(directory, name, "--help");
      expect(status).toBe(0);
      for (const option of options) expect(out).toContain(`--${option.name}`);
      expect((await runHere(directory, "help", name)).out).toBe(out);
    }
  });

  it.each([
    [["biuld"], 'cuttings: unknown command "biuld"; did you mean "build"?'],
    [["frobnicate"], 'cuttings: unknown command "frobnicate"; known are build, join, dev, parse, explain, check'],
    [["help", "biuld"], 'cuttings: unknown command "biuld"; did you mean "build"?'],
    [
      ["help", "frobnicate"],
      'cuttings: unknown command "frobnicate"; known are build, join, dev, parse, explain, check',
    ],
    [["build", "--sedes", "x"], 'cuttings build: unknown option --sedes; did you mean "--seeds"?'],
    [["build", "--out", "x"], 'cuttings build: unknown option --out; did you mean "--output"?'],
    [["build", "--port", "80"], 'cuttings build: unknown option --port; it is an option of "cuttings dev"'],
    [["build", "--frobnicate"], 'cuttings build: unknown option --frobnicate; see "cuttings build --help"'],
    [["build", "-f"], 'cuttings build: unknown option -f; see "cuttings build --help"'],
    [["build", "--seeds"], "cuttings build: --seeds needs a value: --seeds DIR"],
    [["build", "--seeds="], "cuttings build: --seeds needs a value: --seeds DIR"],
    [["build", "--force=yes"], "cuttings build: --force takes no value"],
    [["build", "seeds"], 'cuttings build: unexpected argument "seeds"; see "cuttings build --help"'],
    [["build", "--url", "nowhere"], "cuttings build: --url must be an address such as https://example.org"],
    [
      ["build", "--path-prefix", "a"],
      'cuttings build: --path-prefix must start and end with a slash, such as "/archive/"',
    ],
    [["parse"], "cuttings parse: needs an argument: cuttings parse PATH…"],
    [
      ["parse", "nowhere.txt"],
      "cuttings parse: there is no file or folder nowhere.txt. Name one that is there: cuttings parse PATH…",
    ],
    [["parse", "seeds", "--format", "jsonll"], 'cuttings parse: unknown format "jsonll"; did you mean "jsonl"?'],
    [["parse", "seeds", "--format", "toString"], 'cuttings parse: unknown format "toString"; known are'],
    [["explain", "a.txt", "b.txt"], 'cuttings explain: unexpected argument "b.txt"; see "cuttings explain --help"'],
    [["check", "--yes"], "cuttings check: --yes goes with --fix: cuttings check --fix --yes"],
    [
      ["check", "seeds/a.txt"],
      `cuttings check: seeds/a.txt is a file. Name its folder, seeds; ${nameCall("explain", ["seeds/a.txt"])} tells of this seed alone.`,
    ],
    [["check", "nowhere"], "cuttings check: there is no folder nowhere. Make it, or name another: cuttings check DIR"],
    [["dev", "--port", "http"], "cuttings dev: --port must be a number from 1 to 65535"],
  ])("refuses %j with status 2, in one line, and writes nothing", async (args, message) => {
    const directory = makeFolder({ "seeds/a.txt": makeCapture("Wall to be mended") });
    const { status, out, err } = await runHere(directory, ...args);
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain("\n");
    expect([status, out, readdirSync(directory)]).toEqual([2, "", ["seeds"]]);
  });

  it("quotes a file's name in the call that it tells a person", async () => {
    const directory = makeFolder({ "seeds/2003 flood wall.txt": makeCapture("Wall to be mended") });
    const { err } = await runHere(directory, "check", "seeds/2003 flood wall.txt");
    expect(err).toMatch(/explain (?:-- )?"seeds\/2003 flood wall\.txt" tells/);
  });

  it("refuses a wrong setting with status 2, in one line, and writes nothing", async () => {
    const directory = makeFolder({
      "seeds/a.txt": makeCapture("Wall to be mended"),
      "site.yaml": "title: A\nnewst: 3\n",
    });
    for (const command of ["build", "dev"]) {
      const { status, out, err } = await runHere(directory, command);
      expect(err).toBe(`cuttings ${command}: site.yaml:2: newst is not a setting; did you mean "newest"?\n`);
      expect([status, out, existsSync(join(directory, "_site"))]).toEqual([2, "", false]);
    }
  });

  it("takes what the system refuses for no bug", async () => {
    const { status, out, err } = await runHere(makeFolder(), "parse", `${"a".repeat(300)}.txt`);
    expect([status, out, err]).toEqual([
      2,
      "",
      expect.stringMatching(/^cuttings parse: [^\n]+ \(ENAMETOOLONG\)[^\n]+\n$/),
    ]);
  });

  it.each([["check"], ["parse"], ["explain"], ["build", "--seeds"]])(
    "tells %s of a link that leads to itself",
    async (...call) => {
      const directory = makeFolder();
      symlinkSync("there", join(directory, "here"));
      symlinkSync("here", join(directory, "there"));
      const { status, out, err } = await runHere(directory, ...call, "here");
      expect([status, out, err]).toEqual([
        2,
        "",
        `cuttings ${call[0]}: ${join(directory, "here")}: a link leads to itself (ELOOP). To mend it: remove the link, or name another path.\n`,
      ]);
    },
  );

  it("prints one JSON object with the error where a program listens", async () => {
    const directory = makeFolder({ "seeds/a.txt": makeCapture("Wall to be mended"), "_site/mine": "mine", file: "" });
    for (const args of [
      ["build", "--seeds", "nowhere"],
      ["build"],
      ["build", "--url", "nowhere", "--path-prefix", "a"],
      ["build", "--sedes", "x"],
      ["build", "--shards", "x"],
      ["build", "--shard", "x"],
      ["build", "--shard", "1/2", "--shards", "file"],
      ["join", "--url", "nowhere"],
      ["join"],
      ["bild"],
    ]) {
      const { status, out, err } = await runHere(directory, ...args, "--json");
      const said = err.replaceAll(/^cuttings(?: \w+)?: /gm, "").trimEnd();
      expect([args, status, JSON.parse(out)]).toEqual([args, 2, { error: said }]);
      expect(said).not.toBe("");
    }
  });

  it("says so where it ends before its work was done, as Node itself need not", async () => {
    const stuck =
      "Script.prototype.runInThisContext = () => (exports) => { exports.cli = () => new Promise(() => {}); };";
    const directory = makeFolder({ "stuck.cjs": `const { Script } = require("node:vm"); ${stuck}` });
    const { status, err } = await runCuttings(directory, ["check"], { NODE_OPTIONS: "--require ./stuck.cjs" });
    expect([status, err]).toEqual([2, expect.stringContaining("cuttings: ended before its work was done")]);
  });

  it("prints the version of package.json, from anywhere", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(await runCuttings(makeFolder(), ["--version"])).toEqual({ status: 0, out: `${version}\n`, err: "" });
  });
});
