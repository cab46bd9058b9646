import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startDev, waitUntil } from "../start-dev.ts";
import { makeCapture, makeFolder, writeFiles } from "../workspace.ts";

/** Ports that nothing usual listens on. */
const FIRST_PORT = 42_800;
/** Asks for a page as a person's browser does; null where there is none. */
function fetchText(url: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      const parts: string[] = [];
      response.setEncoding("utf8").on("data", (part: string) => parts.push(part));
      response.on("end", () => resolve(response.statusCode === 200 ? parts.join("") : null));
    }).on("error", reject);
  });
}

/** Asks for a path as it is written, which `URL` would mend; gives the status of the answer. */
function askStatus(home: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(home);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    }).on("error", reject);
  });
}

describe("cuttings dev", () => {
  it("serves the site with live reload that is not in the files", async () => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const { url } = await startDev(directory, FIRST_PORT);
    const page = await fetchText(`${url}articles/wall/`);
    expect(page).toContain("Wall to be mended");
    expect(page).toContain("reload-client.js");
    expect(page).toMatch(/Content-Security-Policy" content="script-src 'self'/);
    const file = readFileSync(join(directory, "_site/articles/wall/index.html"), "utf8");
    expect(file).toContain("Content-Security-Policy");
    expect(file).not.toMatch(/reload-client|unsafe-inline/);
    expect(page?.match(/script-src/g)).toHaveLength(1);
  });

  it("builds again when a seed or a setting changes, and names a seed in error", async () => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const { url, said } = await startDev(directory, FIRST_PORT + 10);
    writeFiles(directory, { "seeds/in/ferry.txt": makeCapture("Ferry late again") });
    await waitUntil(async () => (await fetchText(url))?.includes("Ferry late again") === true, "the new article");
    rmSync(join(directory, "seeds/wall.txt"));
    await waitUntil(async () => (await fetchText(`${url}articles/wall/`)) === null, "the page to go");
    writeFiles(directory, { "seeds/bad.txt": "" });
    await waitUntil(() => said().includes("seeds/bad.txt"), "the error");
    const shows = (text: string) => async (): Promise<boolean> => {
      const [, banner = ""] = /<body[^>]*><pre role="alert"[^>]*>([^<]*)/.exec((await fetchText(url)) ?? "") ?? [];
      return banner.includes(text);
    };
    await waitUntil(shows("seeds/bad.txt"), "the error on the page");
    rmSync(join(directory, "seeds/bad.txt"));
    await waitUntil(async () => (await fetchText(url))?.includes('role="alert"') === false, "the error to go");
    writeFiles(directory, { "site.yaml": "title: Harbour papers\n" });
    await waitUntil(async () => (await fetchText(url))?.includes("Harbour papers") === true, "the new title");
    writeFiles(directory, { "site.yaml": "titel: Harbour papers\n" });
    const mistake = 'site.yaml:1: titel is not a setting; did you mean "title"?';
    await waitUntil(() => said().includes(mistake), "the mistake");
    await waitUntil(shows("titel is not a setting"), "the mistake on the page");
    expect(await fetchText(url)).toContain("Harbour papers");
  });

  it("builds again when a page or file of a person's own comes, changes and goes", async () => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const { url } = await startDev(directory, FIRST_PORT + 80);
    const has = (text: string) => async () => (await fetchText(`${url}imprint/`))?.includes(text) === true;
    writeFiles(directory, { "pages/imprint.md": "# Imprint\n\nOne." });
    await waitUntil(has("One."), "the page");
    writeFiles(directory, { "pages/imprint.md": "# Imprint\n\nTwo." });
    await waitUntil(has("Two."), "the change");
    writeFiles(directory, { "public/.well-known/a.txt": "Three." });
    await waitUntil(async () => (await fetchText(`${url}.well-known/a.txt`)) === "Three.", "the file");
    rmSync(join(directory, "pages"), { recursive: true });
    await waitUntil(async () => (await fetchText(`${url}imprint/`)) === null, "the page to go");
  });

  it("builds again when a person's own style or template changes", async () => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const { url, said } = await startDev(directory, FIRST_PORT + 30);
    // Its name stays while it changes, so that no page is made again for it.
    const [, styles = ""] = /<link rel="stylesheet" href="\/([^"]+)"/.exec((await fetchText(url)) ?? "") ?? [];
    writeFiles(directory, { "site.css": ".nameplate { color: teal }\n" });
    const hasStyle = async () => (await fetchText(url + styles))?.includes("color: teal") === true;
    await waitUntil(hasStyle, "the style");
    const makeHome = (text: string): string => `export default () => <html><body>${text}</body></html>;\n`;
    writeFiles(directory, { "templates/home.11ty.tsx": makeHome("One") });
    await waitUntil(async () => (await fetchText(url))?.includes("<body>One") === true, "the template");
    writeFiles(directory, { "templates/home.11ty.tsx": makeHome("<p>") });
    await waitUntil(() => said().includes("templates/home.11ty.tsx:1: "), "the mistake");
    // Below what says the mistake.
    expect(await fetchText(url)).toContain(">One<");
    writeFiles(directory, { "templates/home.11ty.tsx": makeHome("Two") });
    await waitUntil(async () => (await fetchText(url))?.includes("<body>Two") === true, "the mended template");
  });

  it("leads from the site's path without its last stroke to the site", async () => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const { url } = await startDev(directory, FIRST_PORT + 70, "--path-prefix", "/archive/", "--no-search");
    expect([await askStatus(url, "/archive"), await askStatus(url, "/archive?a=b")]).toEqual([302, 302]);
    expect([await askStatus(url, "/archive/"), await askStatus(url, "/archives")]).toEqual([200, 404]);
  });

  it("answers an address that cannot be read, or leads out of the site, and goes on", async () => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const { url, said } = await startDev(directory, FIRST_PORT + 40);
    for (const path of ["/%zz", "//", "/%e0%a4%a"]) expect([path, await askStatus(url, path)]).toEqual([path, 400]);
    for (const path of ["/..%2f..", "/..%2f..%2fetc/passwd", "/%00", "/nowhere"])
      expect([path, await askStatus(url, path)]).toEqual([path, 404]);
    mkdirSync(join(directory, "_site/odd/index.html"), { recursive: true });
    expect(await askStatus(url, "/odd/")).toBe(500);
    await waitUntil(() => said().includes("/odd/: "), "what is wrong");
    expect(await fetchText(`${url}articles/wall/`)).toContain("Wall to be mended");
  });

  it("goes on watching seeds whose folder was away", async () => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const { url, said } = await startDev(directory, FIRST_PORT + 50);
    const [seeds, away] = [join(directory, "seeds"), join(directory, "away")];
    const written = [
      ["ferry", "Ferry late again"],
      ["bridge", "Bridge to be closed"],
    ] as const;
    for (const [round, [name, headline]] of written.entries()) {
      renameSync(seeds, away);
      const missed = (): number => said().split("there is no folder of seeds").length - 1;
      await waitUntil(() => missed() === round + 1, "the folder to be missed, and said so once");
      renameSync(away, seeds);
      await waitUntil(async () => (await fetchText(url))?.includes('role="alert"') === false, "the folder to be found");
      writeFiles(directory, { [`seeds/${name}.txt`]: makeCapture(headline) });
      await waitUntil(async () => (await fetchText(url))?.includes(headline) === true, "the new article");
    }
  });

  it.skipIf(process.platform === "win32")(
    "watches what a link leads to, seeds and settings, and not what lies beside them",
    async () => {
      const directory = makeFolder({
        "real/wall.txt": makeCapture("Wall to be mended"),
        "real.yaml": "title: Town papers\n",
        "site/note.txt": "",
      });
      const own = join(directory, "site");
      symlinkSync("../real", join(own, "seeds"));
      symlinkSync("../real.yaml", join(own, "site.yaml"));
      const { url, said } = await startDev(own, FIRST_PORT + 60);
      symlinkSync("note.txt", join(own, "noted.txt"));
      writeFiles(directory, { "real/ferry.txt": makeCapture("Ferry late again") });
      await waitUntil(async () => (await fetchText(url))?.includes("Ferry late again") === true, "the new article");
      writeFiles(directory, { "real.yaml": "title: Harbour papers\n" });
      await waitUntil(async () => (await fetchText(url))?.includes("Harbour papers") === true, "the new title");
      expect(said()).not.toContain("No article changed.");
    },
  );

  it("takes the next free port, serves below a prefix, and stops cleanly", async () => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const first = await startDev(directory, FIRST_PORT + 20);
    const second = await startDev(directory, FIRST_PORT + 20, "--path-prefix", "/archive/", "--output", "_site");
    expect(second.url).toBe(`http://localhost:${FIRST_PORT + 21}/archive/`);
    expect(await fetchText(second.url)).toContain('href="/archive/articles/wall/"');
    for (const { child } of [first, second]) {
      const ended = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGINT");
      expect(await ended).toBe(0);
    }
  });
});
