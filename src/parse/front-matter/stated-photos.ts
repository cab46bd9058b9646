/** `photos:` of a front matter: pictures, and what is said of each. A mistake costs its own entry and no other. */
import type { StatedPhoto } from "../../model.ts";
import { explainPicture, resolvePicture } from "../photos/picture-path.ts";
import { isTooLong, MAX_TEXT, readText } from "./stated-values.ts";

/** The photos that can be used, and what is said of the entries that cannot. */
export interface ReadPhotos {
  readonly photos: readonly StatedPhoto[];
  readonly mistakes: readonly { readonly at: number; readonly reason: string }[];
}

const PHOTO_WORDS: ReadonlySet<string> = new Set(["caption", "credit", "alt"]);
const FORMS = 'a path such as wall.jpg, or the keys "file", "caption", "credit", "alt"';

/** Characters of an entry that a message repeats. */
const SHOWN = 60;

const quote = (text: string): string => `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;

/** What is wrong with what is said of a picture; null where nothing is. */
function explainWords(words: readonly (readonly [key: string, text: unknown])[]): string | null {
  for (const [key, text] of words) {
    if (!PHOTO_WORDS.has(key)) return `${quote(key)} is no key of a photo. Write ${FORMS}`;
    if (typeof text !== "string") return `its ${key} is no text. Put it in quotes`;
    if (isTooLong(text)) return `its ${key} is too long. Write at most ${MAX_TEXT} characters`;
  }
  return null;
}

/** A path, or keys: the path under `file` and what is said of the picture; or why it is neither. */
function readPhoto(seed: string, value: unknown): StatedPhoto | string {
  if (typeof value === "string") return readPhoto(seed, { file: value });
  if (typeof value !== "object" || value === null || !("file" in value) || typeof value.file !== "string")
    return `was left out: it names no file. Write ${FORMS}.`;
  const written = value.file.trim();
  const words = Object.entries(value).filter(([key]) => key !== "file");
  const file = resolvePicture(seed, written);
  const wrong = explainWords(words);
  if (file === null) return `${quote(written)} was left out: ${explainPicture(written)}`;
  if (wrong !== null) return `${quote(written)} was left out: ${wrong}.`;
  const said = words.map(([key, text]) => [key, readText(String(text))]).filter(([, text]) => text !== "");
  return { file, ...Object.fromEntries(said) };
}

/**
 * Reads the value of `photos:`.
 * @param seed Path of the seed below the seeds folder, where paths of pictures start.
 * @param value One photo, or a list.
 */
export function readPhotos(seed: string, value: unknown): ReadPhotos {
  const items: readonly unknown[] = Array.isArray(value) ? value : value === "" ? [] : [value];
  const photos: StatedPhoto[] = [];
  const mistakes: { at: number; reason: string }[] = [];
  for (const [at, item] of items.entries()) {
    const read = readPhoto(seed, item);
    if (typeof read === "string") mistakes.push({ at, reason: `front matter photo ${read}` });
    else photos.push(read);
  }
  return { photos, mistakes };
}
