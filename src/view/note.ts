/** A note below an article: what it begins with says what it is. */
import { cleanText } from "./text.ts";

/** A note in two parts that are its whole text. */
export interface NoteProps {
  /** "Correction:"; null where it begins without such a word. */
  readonly label: string | null;
  readonly text: string;
}

/** "Oikaisu 12.7. kello 14.05:", but no time: "This story was updated at 10:30." */
const LABEL = /^\p{L}(?:[^:：?!.]|\.(?! \p{Lu})){1,36}[:：](?=[\s\p{Lo}])/u;

/**
 * Makes a note's props.
 *
 * @param note A record's note.
 * @returns What it is, and what it says.
 */
export const makeNoteProps = (note: string): NoteProps => {
  const text = cleanText(note);
  const label = LABEL.exec(text)?.[0] ?? null;
  return { label, text: label === null ? text : text.slice(label.length) };
};
