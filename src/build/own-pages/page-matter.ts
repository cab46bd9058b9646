/** What the front matter of a person's own page states. */
import * as v from "valibot";
import { readLanguageTag } from "../../language-tag.ts";
import type { Doubt } from "../../model.ts";
import { findFrontMatterEnd, isUnclosed, readFrontMatter } from "../../parse/front-matter/front-matter.ts";
import { describeFrontMatter } from "../../parse/seed/read.ts";
import { IS_LANGUAGE } from "../../site-values.ts";
import { suggestWord } from "../../suggest-word.ts";
import { OWN_PAGES, type SayDoubt } from "./page-doubts.ts";

/** What it states, and where the text below it begins. */
export interface PageMatter {
  readonly title: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly order: number | null;
  /** UTF-16 offset. */
  readonly end: number;
}

/** The page's front matter with what is odd about it; or why it cannot be read. */
type ReadMatter =
  | { readonly ok: true; readonly matter: PageMatter; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly doubts: readonly Doubt[] };

const LINE = v.pipe(
  v.string("must be text of one line"),
  v.trim(),
  v.nonEmpty("must not be empty; write its text, or leave its line out"),
  v.regex(/^\P{Cc}*$/u, "must be text of one line"),
);

/** Every scalar of a front matter is a text. Each message completes "KEY …". */
const KEYS = v.object({
  title: v.exactOptional(LINE),
  description: v.exactOptional(LINE),
  language: v.exactOptional(v.pipe(LINE, IS_LANGUAGE)),
  order: v.exactOptional(v.pipe(LINE, v.regex(/^-?\d{1,9}$/, "must be a whole number"), v.transform(Number))),
});

const KNOWN = Object.keys(KEYS.entries);

/**
 * Reads it.
 * @param file Path below the folder of the pages.
 * @param text The whole file.
 * @param say Says what is wrong with it.
 */
export function readPageMatter(file: string, text: string, say: SayDoubt): ReadMatter {
  const none = { title: null, description: null, language: null, order: null, end: 0 };
  try {
    const read = readFrontMatter(text);
    if (read === null && isUnclosed(text)) {
      const reason = 'opens a front matter that no line closes. Put a line "---" below its last key.';
      return { ok: false, doubts: [say("front-matter", 1, reason)] };
    }
    if (read === null) return { ok: true, matter: none, doubts: [] };
    const { data, end, lineOf } = read;
    const result = v.safeParse(KEYS, data);
    if (!result.success) {
      const doubts = result.issues.map((issue) => {
        const key = String(issue.path?.[0]?.key);
        const end = issue.message.endsWith("?") ? "" : ".";
        return say("front-matter", lineOf(key), `${key} ${issue.message}${end}`);
      });
      return { ok: false, doubts };
    }
    const { title = null, description = null, language = null, order = null } = result.output;
    const tag = language === null ? null : readLanguageTag(language);
    const doubts = Object.keys(data)
      .filter((key) => !KNOWN.includes(key))
      .map((key) => {
        const meant = suggestWord(key, KNOWN) || `; known are ${KNOWN.join(", ")}.`;
        return say("unknown-key", lineOf(key), `${key} is no key of a page${meant}`, "warning");
      });
    return { ok: true, matter: { title, description, language: tag, order, end }, doubts };
  } catch (error) {
    const head = text.slice(0, findFrontMatterEnd(text) ?? 0);
    const { line, reason } = describeFrontMatter(`${OWN_PAGES}/${file}`, error, head);
    return { ok: false, doubts: [say("front-matter", line, reason)] };
  }
}
