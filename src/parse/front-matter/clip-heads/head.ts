/** What the lines of a reading tool's export say of the article, and that they are no part of the page. */
import type { Block, Label, Seed, StatedFields, Verdict } from "../../../model.ts";
import { readStated } from "../stated.ts";

/** How sure is what a tool's own form says. */
export const CERTAIN = 0.95;

/** What a clip's own lines state, and what these lines are. */
export interface ClipHead {
  readonly stated: StatedFields;
  /** Line of the file that states each field. */
  readonly lines: Readonly<Partial<Record<keyof StatedFields, number>>>;
  readonly verdicts: readonly Verdict[];
}

export const NO_HEAD: ClipHead = { stated: {}, lines: {}, verdicts: [] };

const RULES = "clip-head.";
const TOOL_LINES = "tool-lines.";
/** What a tool's line states is read from it already. */
const STATED_LABELS: ReadonlySet<Label> = new Set(["furniture", "byline", "time", "publisher", "section"]);

/** Whether a block is a tool's own or its reader's, and no part of the page. */
export function isSetAside(verdict: Verdict | undefined): boolean {
  if (verdict === undefined) return false;
  if (verdict.rule.startsWith(TOOL_LINES)) return STATED_LABELS.has(verdict.label);
  return verdict.label === "furniture" && verdict.rule.startsWith(RULES);
}

/** Says of a block that it is the tool's own or its reader's. */
export const setAside = ({ index }: Block, what: string): Verdict => ({
  block: index,
  label: "furniture",
  rule: `${RULES}${what}`,
  confidence: CERTAIN,
});

/** Reads a value as the front matter's key of that name is read. */
export function stateField(seed: Seed, key: string, value: string, line: number): Pick<ClipHead, "stated" | "lines"> {
  const { stated } = readStated(seed.file, { data: { [key]: value }, bare: [], lineOf: () => line });
  return { stated, lines: Object.fromEntries(Object.keys(stated).map((field) => [field, line])) };
}

/** Heads of one clip, as one. */
export const joinHeads = (heads: readonly ClipHead[]): ClipHead => ({
  stated: Object.assign({}, ...heads.map(({ stated }) => stated)),
  lines: Object.assign({}, ...heads.map(({ lines }) => lines)),
  verdicts: heads.flatMap(({ verdicts }) => verdicts),
});
