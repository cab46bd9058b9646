/** `labels:` of a front matter: line number → what the line is. A mistake costs its own entry and no other. */
import { LABELS, type StatedLabel } from "../../model.ts";
import { shorten } from "../../shorten-text.ts";
import { suggestWord } from "../../suggest-word.ts";

/** Labels that a person may state: what is blank, and what is front matter, the reader alone tells. */
const STATED_LABELS = LABELS.filter((label): label is StatedLabel => label !== "blank" && label !== "front-matter");
/** What leaves a line out of the article, for who wants just that. */
const LEAVES_OUT: StatedLabel = "furniture";
/** So much of an entry a message repeats. UTF-16 units. */
const SHOWN = 40;

/** The labels that can be used, and what is said of the entries that cannot. */
export interface ReadLabels {
  readonly labels: Readonly<Record<number, StatedLabel>>;
  readonly mistakes: readonly { readonly key: string; readonly reason: string }[];
}

// `includes` asks only for what may be among them.
function isLabel(value: unknown): value is StatedLabel {
  return typeof value === "string" && (STATED_LABELS as readonly string[]).includes(value);
}

function describeMistake(key: string, value: unknown): string {
  const start = `front matter label of line ${shorten(key, SHOWN)}`;
  if (!/^[1-9]\d*$/.test(key))
    return `front matter labels name lines by one number each, and "${shorten(key, SHOWN)}" is none; it was left out. Write a line for each, such as "12: furniture".`;
  const word = typeof value === "string" ? value.toLowerCase() : "";
  if (word === "blank" || word === "front-matter")
    return `${start} cannot be "${word}": a line with text is never that. It was left out; "${LEAVES_OUT}" leaves the line out of the article.`;
  if (typeof value !== "string") return `${start} must be one label, such as "${LEAVES_OUT}"; it was left out.`;
  const hint = suggestWord(word, STATED_LABELS) || `. Labels: ${STATED_LABELS.join(", ")}.`;
  return `${start} is "${shorten(value, SHOWN)}", which is no label, and was left out${hint}`;
}

/**
 * Reads the value of `labels:`.
 * @returns null where it is no map.
 */
export function readLabels(value: unknown): ReadLabels | null {
  if (value === "") return { labels: {}, mistakes: [] };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const labels: Record<number, StatedLabel> = {};
  const mistakes: { key: string; reason: string }[] = [];
  for (const [key, given] of Object.entries(value)) {
    // As keys are, labels are known in capitals, too.
    const label = typeof given === "string" ? given.toLowerCase() : given;
    if (/^[1-9]\d*$/.test(key) && isLabel(label)) labels[Number(key)] = label;
    else mistakes.push({ key, reason: describeMistake(key, given) });
  }
  return { labels, mistakes };
}
