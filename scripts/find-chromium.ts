/** Finds a Chromium for the browser tests, and gets one where there is none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Names that a system may have it under. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const MAC_APPS = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];

/** Starting takes under a second; a wrapper without a browser behind it may hang. Milliseconds. */
const START_MS = 20_000;

function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: START_MS }).status === 0;
}

function listInstalled(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...MAC_APPS.map((app) => join("/Applications", app))];
}

/** Runs an installer with its output on standard error. */
function install(command: string, args: readonly string[]): boolean {
  console.error(`No Chromium found, trying: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  // A list of packages that is partly out of reach may still name this one.
  install("apt-get", ["update"]);
  return install("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
}

function installFromPlaywright(): boolean {
  const cli = fileURLToPath(new URL("cli.js", import.meta.resolve("playwright-core/package.json")));
  return install(process.execPath, [cli, "install", "chromium"]);
}

/**
 * Finds a browser that starts: the one that CUTTINGS_CHROMIUM names; Playwright's or the system's; Debian's package, where
 * this may be installed; Playwright's download.
 * @returns Path of the browser.
 * @throws where none can be had.
 */
export function findChromium(): string {
  const named = process.env["CUTTINGS_CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (starts(named)) return named;
    throw new Error(`CUTTINGS_CHROMIUM is ${named}, which does not start. Set it to the path of a Chromium.`);
  }
  const find = (): string | undefined => listInstalled().find(starts);
  const found = find() ?? (installFromDebian() ? find() : undefined) ?? (installFromPlaywright() ? find() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    "The browser tests need a Chromium, and none could be installed. Install one, or name it in CUTTINGS_CHROMIUM.",
  );
}
