/** A built site as a host gets it, and what any host has to answer. */
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect } from "vitest";
import { makeCapture, makeFolder, runCuttings } from "../workspace.ts";

export const PREFIX = "/archive/";

/** Builds a site of two articles, one of which stood elsewhere before. */
export async function buildForHost(...args: readonly string[]): Promise<string> {
  const aliased = makeCapture("Wall to be mended").replace(
    /^/,
    "---\naliases: [/2019/wall.html, /häfen/wall]\n---\n\n",
  );
  const directory = makeFolder({ "seeds/wall.txt": aliased, "seeds/ferry.txt": makeCapture("Ferry late again") });
  const address = ["--url", "https://example.org", "--path-prefix", PREFIX];
  expect(await runCuttings(directory, ["build", ...address, ...args])).toMatchObject({ status: 0, err: "" });
  return join(directory, "_site");
}

/** Finds a port that nobody listens on. */
export const findPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const WAITS = 100;
const WAIT_MS = 100;

/** Waits until a server answers. */
export async function waitFor(url: string): Promise<void> {
  for (let wait = 0; wait < WAITS; wait += 1) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  throw new Error(`${url} does not answer`);
}

const KEPT = "public, max-age=31536000, immutable";
const ASKED_AGAIN = "public, max-age=0, must-revalidate";

/** What a host answers to a path below the prefix: status, type without its character set, caching. */
async function ask(origin: string, path: string) {
  const response = await fetch(origin + PREFIX + path, { redirect: "manual" });
  const header = (name: string): string | null => response.headers.get(name);
  await response.arrayBuffer();
  return [response.status, header("content-type")?.split(";")[0], header("cache-control")];
}

const findFile = (folder: string, start: string, end: string): string =>
  readdirSync(folder).find((file) => file.startsWith(start) && file.endsWith(end)) ?? `${start}…${end}`;

/** Checks status, types, caching and security of what a host serves. */
export async function checkHost(origin: string, site: string): Promise<void> {
  const assets = join(site, "assets");
  const expected = {
    "": [200, "text/html", ASKED_AGAIN],
    "articles/wall/": [200, "text/html", ASKED_AGAIN],
    "no/such/page/": [404, "text/html", expect.any(String)],
    [`assets/${findFile(assets, "site-", ".css")}`]: [200, "text/css", KEPT],
    [`assets/${findFile(assets, "site-", ".js")}`]: [200, expect.stringMatching(/javascript$/), KEPT],
    [`assets/fonts/${findFile(join(assets, "fonts"), "newsreader-text-", ".woff2")}`]: [200, "font/woff2", KEPT],
    "assets/icon.svg": [200, "image/svg+xml", ASKED_AGAIN],
    "feed.xml": [200, expect.stringMatching(/xml$/), ASKED_AGAIN],
    "feed.json": [200, "application/json", ASKED_AGAIN],
    "robots.txt": [200, "text/plain", ASKED_AGAIN],
  };
  const answers: Record<string, unknown> = {};
  for (const path of Object.keys(expected)) answers[path] = await ask(origin, path);
  expect(answers).toEqual(expected);
  const page = await fetch(`${origin}${PREFIX}articles/wall/`);
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await page.text()).toContain("Wall to be mended");
  const missing = await fetch(`${origin}${PREFIX}no/such/page/`);
  expect(await missing.text()).toContain("page-not-found");
  const tag = page.headers.get("etag");
  const again = await fetch(`${origin}${PREFIX}articles/wall/`, { headers: { "if-none-match": tag ?? "" } });
  expect([tag === null, again.status]).toEqual([false, 304]);
  for (const path of ["_headers", "_redirects"]) expect((await ask(origin, path))[0], path).toBe(404);
}

/** Checks that old addresses lead on. */
export async function checkRedirects(origin: string): Promise<void> {
  for (const path of ["2019/wall.html", "h%C3%A4fen/wall", "h%C3%A4fen/wall/"]) {
    const response = await fetch(origin + PREFIX + path, { redirect: "manual" });
    const target = new URL(response.headers.get("location") ?? "", origin + PREFIX + path);
    expect([path, response.status, target.pathname]).toEqual([path, 301, `${PREFIX}articles/wall/`]);
  }
}

/** Whether a program is on the search path. */
export const hasProgram = (name: string): boolean =>
  [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin"].some((folder) => existsSync(join(folder, name)));
