/**
 * Asking the system of a large published site whether it is as it was published: a hundred thousand files, and as many folders
 * twice. A thread does it, while this one reads and gathers. What it does not tell is asked for here, as in a small archive.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type FoldersSeen, isStillUntouched, type SurveyPlace } from "./look-at-folders.ts";
import { measureTable } from "./published-table.ts";

/** What the thread says: which files are not as they were published, and then whether folders are. */
export type Surveyed =
  | { readonly kind: "files"; readonly changed: readonly string[] | null }
  | { readonly kind: "folders"; readonly seen: FoldersSeen };

/** A thread at its work. */
export interface Survey {
  /** Published files that are not as they were; null where that is not known. */
  readonly listChanged: () => Promise<ReadonlySet<string> | null>;
  /** Has it look at the folders, shortly before the site is published. */
  readonly askFolders: () => void;
  /** Whether nobody but us changed the folders of the site and of its twin, a moment ago; false where that is not known. */
  readonly isUntouched: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Beside the compiled program. Where the sources themselves run, in tests, there is none. */
const PROGRAM = new URL("surveyor.js", import.meta.url);
/** From a table so large on, that of 20,000 seeds, or of 10,000 with a search, a thread saves more than it takes to start. Bytes. */
const WORTHWHILE = 2_000_000;

/** Where nobody looks ahead. */
export const NO_SURVEY: Survey = {
  listChanged: async () => null,
  askFolders: () => undefined,
  isUntouched: async () => false,
  close: async () => undefined,
};

/**
 * Has a thread look at a published site, where that is worthwhile. It is what a build waits for: to be called first.
 * @param place Where it is.
 */
export function openSurvey({ output, cache }: SurveyPlace): Survey {
  if (measureTable(cache) < WORTHWHILE || !existsSync(output) || !existsSync(fileURLToPath(PROGRAM))) return NO_SURVEY;
  // Nothing but the place: whoever calls with a build's options has what tells of progress among them, and a function goes to no thread.
  const workerData: SurveyPlace = { output, cache };
  const worker = new Worker(PROGRAM, { workerData });
  const waiting = new Map<Surveyed["kind"], (answer: Surveyed | null) => void>();
  const hear = (kind: Surveyed["kind"]) => new Promise<Surveyed | null>((resolve) => waiting.set(kind, resolve));
  const [files, folders] = [hear("files"), hear("folders")];
  const giveUp = (): void => {
    for (const resolve of waiting.values()) resolve(null);
  };
  worker.on("message", (answer: Surveyed) => waiting.get(answer.kind)?.(answer));
  // What is not known is asked for again: a thread that fails costs time alone.
  worker.on("error", giveUp);
  worker.on("exit", giveUp);
  let isAsked = false;
  return {
    listChanged: async () => {
      const answer = await files;
      return answer?.kind === "files" && answer.changed !== null ? new Set(answer.changed) : null;
    },
    askFolders: () => {
      isAsked = true;
      worker.postMessage("folders");
    },
    isUntouched: async () => {
      const answer = isAsked ? await folders : null;
      return answer?.kind === "folders" && isStillUntouched(answer.seen);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
