/**
 * The set-up step: makes a fresh clone ready to run, and costs a few milliseconds otherwise.
 * Plain JavaScript without dependencies, as it runs before there are any.
 *
 * `node bin/setup.mjs SCRIPT ARGUMENTS` gets ready and then runs a TypeScript file of this project.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ROOT } from "./root.mjs";

/** First minor version of a major one that has all that the program asks of Node; 21 never had it (zlib.crc32). The same as `engines`. */
const FIRST_MINORS = { 20: 19, 22: 2 };
/** From here on all have it. */
const ALL_FROM = 23;
const NODE_NEEDED = "20.19 or newer of 20, or 22.2 or newer,";
const LOCK = join(ROOT, "package-lock.json");
const MODULES = join(ROOT, "node_modules");
const STAMP = join(MODULES, ".cuttings-lock");
/** Held by the process that installs. */
const TURN = join(tmpdir(), `cuttings-setup-${createHash("sha256").update(ROOT).digest("hex").slice(0, 16)}`);
/** Holds the number of the process whose turn it is. */
const HOLDER = join(TURN, "holder");
const NO_THROW = { throwIfNoEntry: false };
const POLL_MS = 500;
/** Longer than a slow install takes; after that its process is taken for dead. */
const PATIENCE_MS = 10 * 60 * 1000;

/** Ends the process with one line for a person; nothing can run in this state. */
function giveUp(message) {
  process.stderr.write(`cuttings: ${message}\n`);
  process.exit(2);
}

/** Whether a Node of such a version has what the program needs. */
const isNodeEnough = (major, minor) => major >= ALL_FROM || minor >= (FIRST_MINORS[major] ?? Number.POSITIVE_INFINITY);

/** Says which Node is needed when this one will not do. */
export function requireNode() {
  const { node } = process.versions;
  const [major, minor] = node.split(".").map(Number);
  if (!isNodeEnough(major, minor)) giveUp(`Node ${NODE_NEEDED} is needed; this is ${node}. Get it from nodejs.org.`);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** True when what npm installed is what the lock file pins; packages for other systems may be absent. */
function holdsPinned(withDev) {
  const pinned = readJson(LOCK)?.packages;
  const installed = readJson(join(MODULES, ".package-lock.json"))?.packages;
  if (!pinned || !installed) return false;
  return Object.entries(pinned).every(([path, entry]) => {
    if (path === "") return true;
    const found = installed[path];
    if (found) return found.version === entry.version && existsSync(join(ROOT, path));
    return entry.optional || entry.devOptional || entry.peer || (entry.dev && !withDev);
  });
}

/** Runs npm with its output on standard error: standard output belongs to the command. Returns what went wrong. */
function installPinned() {
  process.stderr.write("cuttings: installing packages (npm ci) …\n");
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath ?? "";
  const options = { cwd: ROOT, stdio: ["ignore", 2, 2] };
  const result = /npm-cli\.[cm]?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (result.error) return `npm could not be started (${result.error.message}). Install npm, then run "npm ci".`;
  return result.status === 0 ? null : `"npm ci" failed, see above. Check the network, then run it by hand in ${ROOT}.`;
}

/** Whether the process that holds the turn was stopped before it could give it back. */
function isHolderGone() {
  const holder = existsSync(HOLDER) ? Number(readFileSync(HOLDER, "utf8")) : Number.NaN;
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** Lets one process install at a time; returns false when another one was at it and has finished. */
function takeTurn() {
  try {
    mkdirSync(TURN);
    writeFileSync(HOLDER, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") giveUp(`${TURN} cannot be made (${error.code}). Make its folder writable.`);
  }
  process.stderr.write("cuttings: waiting for another set-up to finish …\n");
  for (let stat = statSync(TURN, NO_THROW); stat; stat = statSync(TURN, NO_THROW)) {
    if (Date.now() - stat.mtimeMs > PATIENCE_MS || isHolderGone()) rmSync(TURN, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  }
  return false;
}

/**
 * In a clone, installs what package-lock.json pins when it is missing or stale. An installed package has no lock file
 * beside it: then npm has seen to its dependencies.
 * @param withDev Whether the tools for tests are needed as well.
 */
export function ensurePackages(withDev) {
  if (!existsSync(LOCK)) return;
  const hash = createHash("sha256").update(readFileSync(LOCK)).digest("hex");
  const stamp = `${hash} ${withDev ? "all" : "shipped"}\n`;
  const current = existsSync(STAMP) ? readFileSync(STAMP, "utf8") : "";
  if (current === stamp || current === `${hash} all\n`) return;
  if (!holdsPinned(withDev)) {
    if (!takeTurn()) return ensurePackages(withDev);
    const failure = installPinned();
    rmSync(TURN, { recursive: true, force: true });
    if (failure !== null) giveUp(failure);
  }
  writeFileSync(STAMP, holdsPinned(true) ? `${hash} all\n` : stamp);
}

/** Makes `import` read TypeScript and TSX, by this project's settings wherever the process was started. */
export async function registerTypeScript() {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: join(ROOT, "tsconfig.json") });
}

const script = process.argv[2];
if (process.argv[1] === fileURLToPath(import.meta.url) && script !== undefined) {
  requireNode();
  ensurePackages(true);
  process.argv.splice(1, 2, resolve(ROOT, script));
  await registerTypeScript();
  await import(pathToFileURL(resolve(ROOT, script)).href);
}
