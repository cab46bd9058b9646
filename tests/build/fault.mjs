/**
 * Preloaded into a process, it counts the calls by which files below some folders change, and at one of them kills the process
 * or has the system refuse. CUTTINGS_FAULT is JSON:
 *
 * - below: the folders.
 * - at: number of the call, from 0; -1 for none. `meetFaultAt` begins the count anew.
 * - code: "SIGKILL", or the code of the error that the call throws. Where it writes, half is written first. A full disk lets
 *   files be moved and removed.
 * - lasting: whether calls after it are refused too.
 * - log: file that the calls are listed in at the end, a line each.
 * - noAccess: whether the system says that no folder may be changed.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";
import { isMainThread } from "node:worker_threads";

/** What needs room on the disk, and which of its arguments names what is changed. */
const WRITERS = { writeFile: 0, copyFile: 1, cp: 1, link: 1, symlink: 1, mkdir: 0, mkdtemp: 0, open: 0 };
const MOVERS = { rename: 1, rm: 0, rmdir: 0, unlink: 0 };

const fault = { at: -1, ...JSON.parse(process.env.CUTTINGS_FAULT ?? "null") };
const { appendFileSync, existsSync, writeFileSync } = fs;
/** @type {string[]} */
let calls = [];

/**
 * Sets the call at which the fault is met.
 * @param {number} at Counted from now on.
 * @returns Whether the one before was met.
 */
function meetFaultAt(at) {
  const isMet = fault.at >= 0 && calls.length > fault.at;
  fault.at = at;
  calls = [];
  return isMet;
}

/** @param {unknown} path */
function isMeant(path) {
  if (typeof path !== "string") return false;
  const full = resolve(path);
  return fault.below.some((/** @type {string} */ folder) => full === folder || full.startsWith(`${folder}/`));
}

/** @param {number} number @param {boolean} isWriter */
function isRefused(number, isWriter) {
  if (fault.at < 0 || number < fault.at || (fault.code === "ENOSPC" && !isWriter)) return false;
  return number === fault.at || fault.lasting === true;
}

/** @param {string} name @param {any[]} args @param {string} path @param {boolean} isWriter */
function countCall(name, args, path, isWriter) {
  const number = calls.length;
  calls.push(`${name} ${path}`);
  if (!isRefused(number, isWriter)) return;
  const { code } = fault;
  if (name.startsWith("writeFile") && code !== "EROFS") writeFileSync(path, args[1].slice(0, args[1].length >> 1));
  if (code === "SIGKILL") process.kill(process.pid, code);
  throw Object.assign(new Error(`${code}: injected, ${name} '${path}'`), { code, path, syscall: name });
}

/** @param {any} home @param {string} name @param {number} place @param {boolean} isWriter */
function wrapCall(home, name, place, isWriter) {
  const original = home[name];
  if (original === undefined) return;
  home[name] = (/** @type {any[]} */ ...args) => {
    const isReading = name.startsWith("open") && (args[1] === undefined || args[1] === "r");
    const isThere = name.startsWith("mkdir") && existsSync(args[place]);
    if (isMeant(args[place]) && !isReading && !isThere) countCall(name, args, args[place], isWriter);
    return original(...args);
  };
}

if (fault.below !== undefined && isMainThread) {
  for (const table of [WRITERS, MOVERS]) {
    for (const [name, place] of Object.entries(table)) {
      wrapCall(fs, `${name}Sync`, place, table === WRITERS);
      wrapCall(fs.promises, name, place, table === WRITERS);
    }
  }
  if (fault.noAccess) {
    fs.accessSync = () => {
      throw Object.assign(new Error("EACCES: injected"), { code: "EACCES" });
    };
  }
  syncBuiltinESMExports();
  Object.assign(globalThis, { meetFaultAt });
  if (fault.log !== undefined)
    process.on("exit", () => appendFileSync(fault.log, calls.map((call) => `${call}\n`).join("")));
}
