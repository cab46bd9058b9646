/** What went wrong, for a person: with what to do about it where the system said no. */
import { isRefusal } from "../refuse.ts";

interface Refusal {
  readonly what: string;
  readonly remedy: string;
}

const PERMISSION = "let the build write there, or name another folder with --output or --cache";
const MAY_READ = { what: "the folder may not be read", remedy: "make it readable" };
const MAY_ENTER = { what: "a folder above it may not be entered", remedy: "allow that (chmod u+x)" };
const NO_ROOM = "make room, and build again";

/** By the code of the system's error, with the call that it came from where that matters. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOSPC: { what: "the disk is full", remedy: NO_ROOM },
  EDQUOT: { what: "your share of the disk is used up", remedy: NO_ROOM },
  EFBIG: { what: "the system allows no file of that size", remedy: "raise the limit (ulimit -f), and build again" },
  // So the system answers in /proc, and Node, where it makes a folder and those above it, on a disk that is read-only.
  "ENOENT mkdir": { what: "the folder cannot be made", remedy: PERMISSION },
  "EACCES scandir": MAY_READ,
  "EPERM scandir": MAY_READ,
  "EACCES stat": MAY_ENTER,
  "EACCES lstat": MAY_ENTER,
  EROFS: { what: "the disk is read-only", remedy: PERMISSION },
  EACCES: { what: "permission denied", remedy: PERMISSION },
  EPERM: { what: "not permitted", remedy: PERMISSION },
  EIO: { what: "the disk failed", remedy: "check it, and build again" },
  EBUSY: { what: "in use by another program", remedy: "end that program, and build again" },
  EMFILE: { what: "too many files are open", remedy: "raise the limit (ulimit -n), and build again" },
  ENFILE: { what: "too many files are open", remedy: "close other programs, and build again" },
  ENOTDIR: { what: "a file is where a folder has to be", remedy: "move it away, or name another folder" },
  EISDIR: { what: "a folder is where a file has to be", remedy: "move it away, and build again" },
  ELOOP: { what: "a link leads to itself", remedy: "remove the link, or name another path" },
  ENAMETOOLONG: { what: "the path is too long", remedy: "name a folder with a shorter path" },
  ERR_WORKER_OUT_OF_MEMORY: {
    what: "a thread of the build had no memory left",
    remedy: "give Node more (NODE_OPTIONS=--max-old-space-size=4096), and build again",
  },
};

const readText = (error: Error, key: "code" | "syscall" | "path" | "dest"): string | null => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : null;
};

/**
 * Describes an error that is the system's, or was caused by one.
 * @param error What was thrown.
 * @returns What the system refused and what to do; null where it refused nothing.
 */
function describeRefusal(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = readText(error, "code") ?? "";
  const refusal = REFUSALS[`${code} ${readText(error, "syscall")}`] ?? REFUSALS[code];
  if (refusal === undefined) return describeRefusal(findCause(error));
  // Of two paths, what is written is the second.
  const path = readText(error, "dest") ?? readText(error, "path");
  return `${path === null ? "" : `${path}: `}${refusal.what} (${code}). To mend it: ${refusal.remedy}.`;
}

/** Finds what an error was made of. Eleventy keeps what went wrong in a place of its own. */
const findCause = (error: Error): unknown => Reflect.get(error, "originalError") ?? error.cause;

/** An error and its causes. Eleventy's innermost error may hold the outermost again. */
function listCauses(error: unknown, outer: readonly unknown[] = []): readonly unknown[] {
  if (error === undefined || outer.includes(error)) return outer;
  const all = [...outer, error];
  return error instanceof Error ? listCauses(findCause(error), all) : all;
}

const joinMessages = (error: unknown): string =>
  listCauses(error)
    .map((cause) => (cause instanceof Error ? cause.message : String(cause)))
    .join(": ");

/**
 * Finds the message of what a person can mend: it says all that they need, and what the engine put around it on its way out is noise to them.
 * @param error What was thrown.
 * @returns Null where it is nothing that a person can mend.
 */
export function findTold(error: unknown): string | null {
  const told = listCauses(error).find(isRefusal);
  return told instanceof Error ? told.message : null;
}

/** Whether the system raised it: Node names the call. */
const isSystems = (error: unknown): boolean =>
  error instanceof Error && readText(error, "code") !== null && readText(error, "syscall") !== null;

/**
 * Describes an error that is no bug: the system raised it, or there is something that a person can mend.
 * @param error What was thrown.
 * @returns Null where it is a bug.
 */
export function describeMendable(error: unknown): string | null {
  const told = describeRefusal(error) ?? findTold(error);
  return told ?? (listCauses(error).some(isSystems) ? joinMessages(error) : null);
}

/**
 * Makes a bug that others have wrapped say all in one: what each of them says, and where it began.
 * @param error What was thrown.
 */
export function showBug(error: unknown): unknown {
  const first = listCauses(error).at(-1);
  if (first === error || !(first instanceof Error)) return error;
  const message = joinMessages(error);
  return Object.assign(new Error(message, { cause: error }), { stack: `${message}\n${first.stack ?? ""}` });
}

/**
 * Describes an error.
 * @param error What was thrown.
 * @returns What the system refused and what to do; else what a person can mend; else the error's message with those of its causes.
 */
export function describeError(error: unknown): string {
  return describeRefusal(error) ?? findTold(error) ?? joinMessages(error);
}
