import { type ChildProcess, spawnSync } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { namePagefind, startPagefind } from "../../../src/build/search/pagefind.ts";
import { ROOT } from "../../workspace.ts";

/** More of them than the system takes for a process that does not read. */
const MANY = 64;
const CONTENT = "gull ".repeat(20_000);

describe("namePagefind", () => {
  it("tells the bundles of smaller chunks from those of a program before, which went by Pagefind's version alone", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules/pagefind/package.json"), "utf8"));
    expect([namePagefind().startsWith(version), namePagefind() === version]).toEqual([true, false]);
  });
});

describe("startPagefind", () => {
  it("says that Pagefind ended where it dies while it is given articles, and not what its package makes of that", async () => {
    const children: ChildProcess[] = [];
    const note = (message: unknown): void => {
      children.push((message as { readonly process: ChildProcess }).process);
    };
    subscribe("child_process", note);
    // The package tells of each record that it could not send.
    const spy = vi.spyOn(console, "error").mockImplementation(() => undefined);
    onTestFinished(() => {
      unsubscribe("child_process", note);
      spy.mockRestore();
    });
    const pagefind = await startPagefind();
    onTestFinished(() => pagefind.close());
    const index = await pagefind.openIndex("en");
    const records = Array.from({ length: MANY }, (_, n) => ({ url: `/${n}/`, content: CONTENT, language: "en" }));
    const work = pagefind.watch(Promise.all(records.map((record) => index.addCustomRecord(record))));
    for (const child of children) child.kill("SIGKILL");
    await expect(work).rejects.toThrow(/Pagefind ended before its work did .*: make room and build again/);
  });

  it("keeps its process's panic to itself, and says what it is about", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cuttings-pagefind-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const script = `
      import { startPagefind } from ${JSON.stringify(pathToFileURL(join(ROOT, "src/build/search/pagefind.ts")))};
      const pagefind = await startPagefind();
      const index = await pagefind.openIndex("en");
      await index.addCustomRecord({ url: "/", content: "gull", language: "en" });
      await pagefind.watch(index.writeFiles({ outputPath: process.argv[2] })).catch(({ message }) => console.log(message));
      await pagefind.close();
    `;
    writeFileSync(join(folder, "start.mjs"), script);
    // Where a file stands, no folder can be made.
    const out = join(folder, "start.mjs", "index");
    const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(folder, "start.mjs"), out], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^the search index could not be made: Pagefind ended .*\(status 101: .+\)\. .*make room/);
  });
});
