/** What is wrong with a person's own page, by its file and line. */
import type { Doubt } from "../../model.ts";

export const OWN_PAGES = "pages";

/** Says what is wrong with a page. */
export type SayDoubt = (rule: string, line: number | null, reason: string, severity?: Doubt["severity"]) => Doubt;

/**
 * Makes what says it of one file.
 * @param file Path below the folder of the pages.
 */
export const doubtPage =
  (file: string): SayDoubt =>
  (rule, line, reason, severity = "error") => ({
    file: `${OWN_PAGES}/${file}`,
    line,
    column: null,
    severity,
    rule: `own-page.${rule}`,
    reason,
  });
