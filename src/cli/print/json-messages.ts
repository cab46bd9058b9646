/** What a build says in the terminal, for a program: `--json` holds each line that is printed. */
import type { Doubt } from "../../model.ts";
import { joinShown, rankRules } from "../messages.ts";
import type { ToldDoubts } from "../told-doubts.ts";

/** A line of the terminal. */
export interface JsonMessage {
  /** As it is printed; null where no file is named. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: Doubt["severity"];
  /** Null for what is said of the site as a whole, and of a person's own templates and styles. */
  readonly rule: string | null;
  readonly reason: string;
}

/** What `--json` holds beside the figures. */
export interface JsonSaid {
  readonly messages: readonly JsonMessage[];
  /** How many doubts there are of each rule, those that only `check` prints among them. */
  readonly rules: Readonly<Record<string, number>>;
}

/** "site.css:3: …", as notices name where they are about. */
const PLACE = /^([^\s:]+):(\d+): /;

function readNotice(notice: string): JsonMessage {
  const [place = "", file = null, line] = PLACE.exec(notice) ?? [];
  const reason = notice.slice(place.length);
  return {
    file,
    line: line === undefined ? null : Number(line),
    column: null,
    severity: "warning",
    rule: null,
    reason,
  };
}

/**
 * Lists what a build prints.
 * @param notices What is said of the site.
 * @param told What is said of its doubts.
 * @param doubts All that it found.
 * @param folder The seeds folder as people call it.
 */
export function listMessages(
  notices: readonly string[],
  told: ToldDoubts,
  doubts: readonly Doubt[],
  folder: string,
): JsonSaid {
  const printed = told.named.map(({ file, line, column, severity, rule, reason }): JsonMessage => {
    return { file: joinShown(folder, file), line, column, severity, rule, reason };
  });
  const more = told.more.map(({ rule, reason }): JsonMessage => {
    return { file: null, line: null, column: null, severity: "warning", rule, reason };
  });
  return { messages: [...notices.map(readNotice), ...printed, ...more], rules: Object.fromEntries(rankRules(doubts)) };
}
