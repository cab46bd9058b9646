import { readFileSync, rmSync } from "node:fs";
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

  it("builds again when a person's own style or template changes", async () => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const { url, said } = await startDev(directory, FIRST_PORT + 30);
    writeFiles(directory, { "site.css": ".nameplate { color: teal }\n" });
    const hasStyle = async () => (await fetchText(`${url}assets/site.css`))?.includes("color: teal") === true;
    await waitUntil(hasStyle, "the style");
    const makeHome = (text: string): string => `export default () => <html><body>${text}</body></html>;\n`;
    writeFiles(directory, { "templates/home.11ty.tsx": makeHome("One") });
    await waitUntil(async () => (await fetchText(url))?.includes("<body>One") === true, "the template");
    writeFiles(directory, { "templates/home.11ty.tsx": makeHome("<p>") });
    await waitUntil(() => said().includes("templates/home.11ty.tsx:1: "), "the mistake");
    expect(await fetchText(url)).toContain("<body>One");
    writeFiles(directory, { "templates/home.11ty.tsx": makeHome("Two") });
    await waitUntil(async () => (await fetchText(url))?.includes("<body>Two") === true, "the mended template");
  });

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
