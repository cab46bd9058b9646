/** "How this was read": a seed's ledger as the rows of a table. */

import { listEach } from "../list-each.ts";
import { type ArticleRecord, BODY_LABELS, LEFT_OUT, type LedgerEntry } from "../model.ts";
import { partAtBreaks } from "../parse/body/lost-breaks.ts";
import type { AnchoredText } from "./parts.ts";
import { openText, spellInvisible } from "./text.ts";
import { CUT_WORDS, LABEL_WORDS } from "./words.ts";

const PERCENT = 100;

/** A part of a line that was read as something else. */
export interface CutProps {
  readonly text: string;
  readonly kind: string;
  readonly rule: string;
}

export interface LedgerRow {
  /** "12", "12–14". */
  readonly lines: string;
  readonly label: string;
  /** True where the article leaves the line out. */
  readonly isLeftOut: boolean;
  readonly rule: string;
  /** "98%". */
  readonly confidence: string;
  /** The line in full; where the article shows all of it, its opening. */
  readonly text: string;
  /** Where the article shows it. */
  readonly shown: { readonly href: string; readonly label: string } | null;
  readonly cuts: readonly CutProps[];
  /** "line 6", where it continues or repeats that line. */
  readonly of: string | null;
}

export interface LedgerProps {
  readonly rows: readonly LedgerRow[];
  /** Lines without text, which have no row. */
  readonly blankLines: number;
  readonly file: string;
  readonly sha256: string;
}

const OTHER_SPACE = /\s/;

/** White space apart: lines were folded and joined on their way into the body. */
const squeeze = (text: string): string => {
  const even = text.includes(" ") ? text.split(" ").join("") : text;
  return OTHER_SPACE.test(even) ? even.replace(/\s+/g, "") : even;
};

const withoutCuts = ({ raw, cuts }: LedgerEntry): string =>
  cuts === undefined ? raw : cuts.reduce((text, cut) => text.replace(cut.text, ""), raw);

/** Most texts that do not hold another are told from it by so many characters of its start. */
const TELLING = 16;

const [TAB, RETURN, SPACE, LAST_COMMON] = [0x09, 0x0d, 0x20, 0x7f];

const isSpaceAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit <= LAST_COMMON ? unit === SPACE || (unit >= TAB && unit <= RETURN) : OTHER_SPACE.test(text.charAt(at));
};

/** Whether a text goes on from a place as another starts, white space apart. */
const startsAt = (text: string, place: number, wanted: string): boolean => {
  const end = Math.min(wanted.length, TELLING);
  let at = place;
  for (let own = 0; own < end; own += 1) {
    if (isSpaceAt(wanted, own)) continue;
    while (at < text.length && isSpaceAt(text, at)) at += 1;
    if (at >= text.length || text.charCodeAt(at) !== wanted.charCodeAt(own)) return false;
    at += 1;
  }
  return true;
};

/** Whether a text goes on anywhere as another starts, white space apart. */
const hasStart = (text: string, wanted: string): boolean => {
  const first = wanted.charAt(0);
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    if (startsAt(text, at, wanted)) return true;
  }
  return false;
};

/** Finds entries in the body, in order: a seed's lines stand in its article in the order of the file. */
const makeFinder = (texts: readonly AnchoredText[]): ((entry: LedgerEntry) => AnchoredText | null) => {
  const squeezed: string[] = [];
  // Squeezing all texts takes longer than the rest of a page's ledger: almost all are the same, or other from the start.
  const holds = (index: number, text: string, wanted: string): boolean => {
    if (text.includes(wanted)) return true;
    if (!hasStart(text, wanted)) return false;
    squeezed[index] ??= squeeze(text);
    return squeezed[index].includes(squeeze(wanted));
  };
  let from = 0;
  return (entry) => {
    // A line may have become more than one paragraph: the first is where it is shown.
    const [wanted = ""] = partAtBreaks(withoutCuts(entry).trim());
    for (let index = from; index < texts.length; index += 1) {
      const own = texts[index];
      if (own === undefined || !holds(index, own.text, wanted)) continue;
      from = index;
      return own;
    }
    return null;
  };
};

const nameLines = (entry: LedgerEntry): string =>
  entry.line === entry.endLine ? String(entry.line) : `${entry.line}–${entry.endLine}`;

const makeRow = (entry: LedgerEntry, shown: AnchoredText | null): LedgerRow => {
  const full = entry.raw.trim();
  // What the article leaves out of a line that it shows must be seen somewhere.
  const spelt = spellInvisible(full);
  const isWhole = shown === null || shown.anchor === null || spelt !== full;
  const opening = isWhole ? full : openText(full);
  const isShort = opening.length >= full.length;
  return {
    lines: nameLines(entry),
    label: LABEL_WORDS[entry.label],
    isLeftOut: LEFT_OUT.has(entry.label),
    rule: entry.rule,
    confidence: `${Math.round(entry.confidence * PERCENT)}%`,
    text: isShort ? spelt : opening,
    shown:
      shown === null || shown.anchor === null ? null : { href: `#${shown.anchor}`, label: `paragraph ${shown.number}` },
    cuts: listEach(entry.cuts ?? [], (cut) => ({
      text: spellInvisible(cut.text.trim()),
      kind: CUT_WORDS[cut.kind],
      rule: cut.rule,
    })),
    of: entry.of === undefined ? null : `line ${entry.of}`,
  };
};

/**
 * Makes the ledger's table. What the article does not show stands in it in full; of what it shows, the first words.
 *
 * @param record The article.
 * @param texts The text of each block of its body, in order.
 * @returns Rows for all lines that are not blank, in the order of the file.
 */
export const makeLedger = (record: ArticleRecord, texts: readonly AnchoredText[]): LedgerProps => {
  const find = makeFinder(texts);
  const rows: LedgerRow[] = [];
  let blankLines = 0;
  for (const entry of record.ledger) {
    if (entry.label === "blank") blankLines += entry.endLine - entry.line + 1;
    else rows.push(makeRow(entry, BODY_LABELS.has(entry.label) ? find(entry) : null));
  }
  return { rows, blankLines, file: spellInvisible(record.sourceFile), sha256: record.sha256 };
};
