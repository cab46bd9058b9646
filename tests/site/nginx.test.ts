/** The site behind a real nginx, with the files of `examples/hosting`. Where there is no nginx, the test says that it did not run. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, ROOT, writeFiles } from "../workspace.ts";
import { buildForHost, checkHost, checkRedirects, findPort, hasProgram, PREFIX, waitFor } from "./hosts.ts";

const HAS_NGINX = hasProgram("nginx") && existsSync("/etc/nginx/mime.types");
const HOSTING = join(ROOT, "examples/hosting");

const stop = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    server.on("close", () => resolve());
    server.kill();
  });

/** Starts nginx with the example's file, at a port and in a folder of the test's own. */
async function startNginx(site: string): Promise<string> {
  const folder = makeFolder();
  const port = await findPort();
  execFileSync(join(HOSTING, "nginx-files.sh"), [site, folder]);
  const server = readFileSync(join(HOSTING, "nginx.conf"), "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("server_name example.org;", "server_name localhost;")
    .replace("alias /srv/archive/;", `alias ${site}/;`)
    .replaceAll("/srv/archive-", `${folder}/archive-`);
  expect(server.replace(/#.*$/gm, "")).not.toContain("/srv");
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFiles(folder, {
    "nginx.conf": `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http { include /etc/nginx/mime.types; access_log off; ${places.join(" ")}
${server} }`,
  });
  const nginx = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")], {
    env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` },
    stdio: "inherit",
  });
  onTestFinished(() => stop(nginx));
  const origin = `http://127.0.0.1:${port}`;
  await waitFor(origin);
  return origin;
}

/** What a server sends to a client that understands gzip, as it comes: `fetch` would unpack it. */
const askPacked = (url: string): Promise<{ readonly coding: string | undefined; readonly body: Buffer }> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ coding: response.headers["content-encoding"], body: Buffer.concat(chunks) }));
    }).on("error", reject);
  });

describe.skipIf(!HAS_NGINX)("nginx (skipped where it is not installed)", () => {
  it("serves a site below a path, with its headers, its caching, its old addresses and its compressed copies", async () => {
    const site = await buildForHost("--compress");
    const origin = await startNginx(site);
    await checkHost(origin, site);
    await checkRedirects(origin);
    const bare = await fetch(`${origin}/archive`, { redirect: "manual" });
    expect([bare.status, bare.headers.get("location")]).toEqual([301, PREFIX]);
    const file = "articles/wall/index.html";
    const { coding, body } = await askPacked(origin + PREFIX + file);
    expect([coding, body.equals(readFileSync(join(site, `${file}.gz`)))]).toEqual(["gzip", true]);
    expect(gunzipSync(body)).toEqual(readFileSync(join(site, file)));
    expect((await fetch(`${origin}${PREFIX}.cuttings-site`)).status).toBe(404);
  });
});
