/** Files that have the name of a seed and are no plain text: told by how they begin, before anything is said of their bytes. */
import type { Doubt } from "../../model.ts";

const SAVE_AS_TEXT = "save it as plain text, in UTF-8, under this name";

/** How a format begins, and what is to be done with a file of it. */
interface Format {
  readonly start: readonly number[];
  readonly what: string;
  readonly advice: string;
}

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const FORMATS: readonly Format[] = [
  // Rich Text Format 1.9.1, "Contents of an RTF file": its version follows, which early writers left out.
  { start: ascii("{\\rtf"), what: "an RTF document", advice: `Open it in a word processor and ${SAVE_AS_TEXT}.` },
  // ISO 32000-1, 7.5.2.
  {
    start: ascii("%PDF-"),
    what: "a PDF",
    advice: "Open it, select all, and save what you copy as plain text under this name.",
  },
  // APPNOTE.TXT 4.3.7: a word processor's document is an archive of its parts.
  {
    start: [...ascii("PK"), 0x03, 0x04],
    what: "a ZIP archive, as documents of word processors (.docx, .odt) and e-books are",
    advice: `Open what it is and ${SAVE_AS_TEXT}.`,
  },
  // [MS-CFB] 2.2.
  {
    start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    what: "a document of an older office program, such as .doc",
    advice: `Open it in a word processor and ${SAVE_AS_TEXT}.`,
  },
];

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

const startsWith = (bytes: Uint8Array, start: readonly number[], from = 0): boolean =>
  start.every((byte, at) => bytes[from + at] === byte);

/**
 * Refuses a file of a format that is no plain text: its markup would be read as the story.
 * @param file Name for messages.
 * @param bytes The whole file.
 * @returns null where it is none that is known.
 */
export function refuseFormat(file: string, bytes: Uint8Array): Doubt | null {
  const from = startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const format = FORMATS.find(({ start }) => startsWith(bytes, start, from));
  if (format === undefined) return null;
  const reason = `is ${format.what}, and a seed is plain text. ${format.advice}`;
  return { file, line: null, column: null, severity: "error", rule: "read.other-format", reason };
}
