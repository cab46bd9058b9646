import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findChromium } from "../../scripts/find-chromium.ts";
import { makeFolder, type Ran, ROOT } from "../workspace.ts";

/** A package that stands for ours, with one dependency. */
const LOCK = JSON.stringify({ packages: { "": {}, "node_modules/tsx": { version: "1.0.0" } } });
const INSTALLED = JSON.stringify({ packages: { "node_modules/tsx": { version: "1.0.0" } } });
const TSX = {
  "node_modules/tsx/package.json": JSON.stringify({
    name: "tsx",
    version: "1.0.0",
    exports: { "./esm/api": "./api.mjs" },
  }),
  "node_modules/tsx/api.mjs": "export const register = () => undefined;\n",
};
const FILES = {
  "package.json": JSON.stringify({ name: "cuttings", version: "1.2.3", type: "module" }),
  "package-lock.json": LOCK,
  "hello.mjs": 'console.log("hello", ...process.argv.slice(2));\n',
};

/** Stands for npm: says how it was called, and installs the one package. */
const NPM = `
import { cpSync } from "node:fs";
console.log("npm says", ...process.argv.slice(2));
cpSync("store", ".", { recursive: true });
process.exit(Number(process.env.NPM_STATUS ?? 0));
`;

function makeClone(files: Record<string, string> = {}): string {
  const folder = makeFolder({ ...FILES, ...files, "npm-cli.js": NPM });
  cpSync(join(ROOT, "bin"), join(folder, "bin"), { recursive: true });
  return folder;
}

/** What npm would install. */
const STORE = Object.fromEntries(
  Object.entries({ ...TSX, "node_modules/.package-lock.json": INSTALLED }).map(([file, text]) => [
    `store/${file}`,
    text,
  ]),
);

function run(folder: string, env: Record<string, string> = {}, flags: readonly string[] = []): Ran {
  const npm = { npm_execpath: join(folder, "npm-cli.js") };
  const words = [...flags, "bin/setup.mjs", "hello.mjs", "you"];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...npm, ...env },
  });
  return { status, out: stdout, err: stderr };
}

describe("the set-up step", () => {
  it("installs what the lock file pins when nothing is there, with npm's output on standard error", () => {
    const folder = makeClone(STORE);
    const first = run(folder);
    expect([first.status, first.out]).toEqual([0, "hello you\n"]);
    expect(first.err).toContain("npm says ci");
    expect(run(folder)).toEqual({ status: 0, out: "hello you\n", err: "" });
  });

  it("installs again when the lock file has changed, and not when it is as installed", () => {
    const folder = makeClone({ ...STORE, ...TSX, "node_modules/.package-lock.json": INSTALLED });
    expect(run(folder).err).toBe("");
    expect(existsSync(join(folder, "node_modules/.cuttings-lock"))).toBe(true);
    const changed = LOCK.replace("1.0.0", "1.0.1");
    cpSync(makeFolder({ "package-lock.json": changed }), folder, { recursive: true });
    expect(run(folder).err).toContain("npm says ci");
  });

  it("says so when npm fails, and runs nothing", () => {
    const { status, out, err } = run(makeClone(STORE), { NPM_STATUS: "1" });
    expect([status, out]).toEqual([2, ""]);
    expect(err.trimEnd().split("\n").at(-1)).toMatch(/^cuttings: "npm ci" failed, see above\./);
  });

  it("says so when npm is not there", () => {
    const { status, err } = run(makeClone(STORE), { npm_execpath: "", PATH: makeFolder() + delimiter });
    expect([status, err]).toEqual([2, expect.stringContaining("npm could not be started")]);
  });

  const setNode = (version: string): string =>
    `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`;

  // 21 has no crypto.hash of one call, nor have 21 and 22.0 and 22.1 a zlib.crc32.
  it.each(["18.20.8", "20.18.3", "21.0.0", "21.7.3", "22.0.0", "22.1.0"])("refuses Node %s in one line", (version) => {
    const { status, out, err } = run(makeClone(STORE), {}, ["--import", setNode(version)]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toBe(
      `cuttings: Node 20.19 or newer of 20, or 22.2 or newer, is needed; this is ${version}. Get it from nodejs.org.\n`,
    );
  });

  it.each(["20.19.0", "22.2.0", "23.0.0", "24.1.0"])("takes Node %s", (version) => {
    expect(run(makeClone(TSX), {}, ["--import", setNode(version)]).err).not.toContain("is needed");
  });

  it("asks for no less Node than package.json does, and the README and the lock file say the same", () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(engines.node).toBe("^20.19 || >=22.2");
    expect(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages[""].engines).toEqual(engines);
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain("20.19 or newer of 20, or 22.2 or newer");
  });

  it("leaves a package alone that npm installed: it has no lock file beside it", () => {
    const folder = makeClone(TSX);
    spawnSync(process.execPath, ["-e", 'require("node:fs").rmSync("package-lock.json")'], { cwd: folder });
    expect(run(folder)).toEqual({ status: 0, out: "hello you\n", err: "" });
  });
});

describe("the browser for tests", () => {
  it("is an error where the one that is named does not start", () => {
    const before = process.env["CUTTINGS_CHROMIUM"];
    process.env["CUTTINGS_CHROMIUM"] = join(makeFolder(), "no-browser");
    try {
      expect(findChromium).toThrow(/CUTTINGS_CHROMIUM is .*no-browser, which does not start/);
    } finally {
      if (before === undefined) delete process.env["CUTTINGS_CHROMIUM"];
      else process.env["CUTTINGS_CHROMIUM"] = before;
    }
  });
});
