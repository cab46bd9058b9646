/** Files that seeds name as pictures, as they lie on the disk. */
import { lstatSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { ArticleMeta, Doubt } from "../../model.ts";
import { doubtPicture, LARGEST_PICTURE } from "./doubts.ts";
import { findNamingLine } from "./naming-line.ts";

const NO_THROW = { throwIfNoEntry: false } as const;

/** What names the pictures of a seed. */
export type Illustrated = Pick<ArticleMeta, "files" | "sourceFile">;

/** Picture file → seeds that show it. */
export function listUsers(metas: readonly Illustrated[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { files, sourceFile } of metas)
    for (const file of files ?? []) if (file !== null) users.set(file, [...(users.get(file) ?? []), sourceFile]);
  return users;
}

function doubtAbsent(root: string, file: string, users: readonly string[]): Doubt {
  const [first] = users;
  const line = first === undefined ? null : findNamingLine(root, first, file);
  return doubtPicture(file, users, "absent", undefined, line);
}

/** What the system says of a picture's file, or why it is not read. */
export function lookAtFile(root: string, file: string, users: readonly string[]): Stats | { readonly doubt: Doubt } {
  const stat = lstatSync(join(root, file), NO_THROW);
  if (!stat?.isFile()) return { doubt: doubtAbsent(root, file, users) };
  return stat.size > LARGEST_PICTURE ? { doubt: doubtPicture(file, users, "too-large") } : stat;
}

/** The bytes of a picture's file, or why there are none. */
export function readPicture(path: string): Uint8Array | Error {
  try {
    return readFileSync(path);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
