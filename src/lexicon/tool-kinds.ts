/** What databases and other tools write around a story: the kinds of tools.yaml. */

/** What a database's label may state, or that it states nothing of the article. */
export const TOOL_LABELS = [
  "headline",
  "byline",
  "summary",
  "published",
  "publisher",
  "citation",
  "section",
  "dateline",
  "text",
  "caption",
  "aside",
] as const;
export type ToolLabel = (typeof TOOL_LABELS)[number];

/** What a database's line may be that is no label with a value. */
export const TOOL_LINES = ["start", "text", "caption", "notes", "appendix", "end", "count", "aside"] as const;
export type ToolLine = (typeof TOOL_LINES)[number];

/** What Factiva's codes stand before. */
export const TOOL_CODES = [
  "headline",
  "byline",
  "published",
  "publisher",
  "section",
  "text",
  "caption",
  "aside",
] as const;

/** What a line of a mail's head says, and the lines around it. */
export const MAIL_LINES = ["begin", "from", "to", "date", "subject", "again", "wrote", "foot"] as const;

/** tools.yaml, folded. */
export interface ToolData {
  readonly labels: Readonly<Record<ToolLabel, readonly string[]>>;
  readonly lines: Readonly<Record<ToolLine, readonly string[]>>;
  readonly above: Readonly<Record<"publisher" | "aside", readonly string[]>>;
  readonly codes: Readonly<Record<(typeof TOOL_CODES)[number], readonly string[]>>;
  readonly mail: Readonly<Record<(typeof MAIL_LINES)[number], readonly string[]>>;
  readonly signs: readonly string[];
  readonly documents: readonly string[];
  readonly articles: readonly string[];
  readonly leads: readonly string[];
  readonly editions: readonly string[];
  readonly pages: readonly string[];
  readonly rights: readonly string[];
  readonly addresses: readonly string[];
  readonly saved: readonly string[];
  readonly cached: readonly string[];
  readonly banner: readonly string[];
  readonly references: readonly string[];
  readonly jumps: readonly string[];
  readonly printed: readonly string[];
  readonly printedOn: readonly string[];
  readonly clipped: readonly string[];
  readonly sources: readonly string[];
  readonly via: readonly string[];
}
