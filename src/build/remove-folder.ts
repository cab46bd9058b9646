import { lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from "node:fs";
import { isDone } from "./try-task.ts";

function removeAll(folder: string): void {
  if (isDone(() => rmdirSync(folder))) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) removeAll(path);
    else unlinkSync(path);
  }
  rmdirSync(folder);
}

/**
 * Removes a folder with all that is in it. Of ten thousand folders, nearly all empty as a staging folder's are when the site is published, Node's own
 * asks first what each is, and takes twice as long; it is left what is harder than that.
 * @param folder The folder; it need not exist, and where it is a link that goes alone.
 * @throws Where something cannot be removed.
 */
export function removeFolder(folder: string): void {
  // The system would read a link as the folder that it leads to.
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink || !isDone(() => removeAll(folder))) rmSync(folder, { recursive: true, force: true });
}
