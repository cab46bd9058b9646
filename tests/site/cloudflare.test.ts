/** The site in Cloudflare's own local runtime. It runs where `wrangler` is installed beside the project, or on the search path, and on Node 22. */

import { spawn } from "node:child_process";
import { cpSync, existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, it, onTestFinished } from "vitest";
import { makeFolder, ROOT } from "../workspace.ts";
import { buildForHost, checkHost, checkRedirects, findPort, hasProgram, PREFIX, waitFor } from "./hosts.ts";

/** The oldest Node that wrangler runs on. */
const NODE_OF_WRANGLER = 22;
/** Any that every wrangler of the last years knows: without one it asks for today's, which an older runtime has not got. */
const COMPATIBILITY_DATE = "2024-09-23";
const LOCAL = join(ROOT, "node_modules/.bin");
const HAS_WRANGLER =
  Number(process.versions.node.split(".")[0]) >= NODE_OF_WRANGLER &&
  (hasProgram("wrangler") || existsSync(join(LOCAL, "wrangler")));

/** Below a path, the host's own files stand at its root. */
function placeSite(site: string): string {
  const root = makeFolder();
  cpSync(site, join(root, PREFIX), { recursive: true });
  for (const file of ["_headers", "_redirects"]) renameSync(join(root, PREFIX, file), join(root, file));
  cpSync(join(site, "404.html"), join(root, "404.html"));
  return root;
}

describe.skipIf(!HAS_WRANGLER)("Cloudflare Pages (skipped without wrangler, and before Node 22)", () => {
  it("serves a site below a path, with its headers, its caching and its old addresses", async () => {
    const site = await buildForHost();
    const port = await findPort();
    const args = [
      "pages",
      "dev",
      placeSite(site),
      "--port",
      String(port),
      "--ip",
      "127.0.0.1",
      "--compatibility-date",
      COMPATIBILITY_DATE,
    ];
    const server = spawn("wrangler", args, {
      env: { ...process.env, PATH: `${LOCAL}:${process.env["PATH"]}`, WRANGLER_SEND_METRICS: "false", CI: "1" },
      stdio: "ignore",
    });
    onTestFinished(() => {
      server.kill();
    });
    const origin = `http://127.0.0.1:${port}`;
    await waitFor(origin);
    await checkHost(origin, site);
    await checkRedirects(origin);
  });
});
