/** What a seed, a block, a verdict and a record are: the types that parsing shares with all behind it; see ARCHITECTURE.md. */
import type { Root } from "mdast";

/** What a piece of a capture is. `blank` and `front-matter` are given by the reader, all others by passes. */
export const LABELS = [
  "blank",
  "front-matter",
  "headline",
  "standfirst",
  "byline",
  "time",
  "section",
  "publisher",
  "topics",
  "caption",
  "credit",
  "paragraph",
  "continuation",
  "subhead",
  "list-item",
  "quote",
  "signoff",
  "note",
  "repeat",
  "promo",
  "badge",
  "share",
  "related",
  "advertisement",
  "furniture",
] as const;

export type Label = (typeof LABELS)[number];

/** What a person may state that a line is. */
export type StatedLabel = Exclude<Label, "blank" | "front-matter">;

/** The labels whose text stands in the article's body. */
export const BODY_LABELS: ReadonlySet<Label> = new Set<Label>([
  "paragraph",
  "continuation",
  "subhead",
  "list-item",
  "quote",
]);

/** The labels of lines that a reader of the article does not see. */
export const LEFT_OUT: ReadonlySet<Label> = new Set<Label>([
  "repeat",
  "promo",
  "badge",
  "share",
  "related",
  "advertisement",
  "furniture",
]);

/** How a seed is written: lines of text, or a Markdown clip. */
export type SeedFormat = "text" | "markdown";

/** A mark that a Markdown clip puts on a block; a text capture has none. */
export type Mark = "heading" | "list-item" | "quote" | "image" | "code" | "table" | "footnote" | "comment";

/** A picture of a Markdown clip, as it is written there. */
export interface ClipImage {
  readonly url: string;
  /** Empty where it has none. */
  readonly alt: string;
}

/** A picture that the front matter names, with what it says of it. */
export interface StatedPhoto {
  /** Path of its file below the seeds folder, with `/`. */
  readonly file: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly alt?: string;
}

/** What the front matter states; field names are the record's. Absent: not stated. */
export interface StatedFields {
  readonly headline?: string;
  readonly summary?: string;
  readonly byline?: string;
  readonly authors?: readonly string[];
  readonly dateline?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly source?: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly topics?: readonly string[];
  readonly language?: string;
  readonly url?: string;
  readonly photos?: readonly StatedPhoto[];
  /** Paths on this site that lead to the article, too: each starts with `/`, or is an address whose host is named before that. */
  readonly aliases?: readonly string[];
  /** Line number (from 1, in the file) → label that wins over the parser. */
  readonly labels?: Readonly<Record<number, StatedLabel>>;
}

/** A seed file, read and decoded, nothing decided yet. */
export interface Seed {
  /** Path below the seeds folder without `.txt` or `.md`, with `/`; for a file of that folder itself, its name. */
  readonly id: string;
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  readonly format: SeedFormat;
  /**
   * The whole file as text, byte order mark included: of a file in UTF-8, encoding it again gives the file's bytes.
   */
  readonly text: string;
  /** Where the capture starts in `text`: after the front matter, or 0. UTF-16 offset. */
  readonly start: number;
  readonly stated: StatedFields;
  /** For a field that no front matter states, but a line of the clip's own: that line of the file, from 1. */
  readonly statedAt?: Readonly<Partial<Record<keyof StatedFields, number>>>;
  /** Pictures that lie beside it under its name: paths below the seeds folder, in the order in which they are shown. */
  readonly pictures: readonly string[];
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
}

/** A run of one or more lines that belong together, blank lines aside. */
export interface Block {
  /** Place among the capture's blocks, from 0. */
  readonly index: number;
  /** First and last line in the file, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** Where its lines stand in the seed's text, line end included. UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** What a reader sees: one line, spaces folded, invisible characters gone. Never empty. */
  readonly text: string;
  /** Set in Markdown clips only. */
  readonly mark?: Mark;
  /** Heading level 1 to 6, where `mark` is `heading`, or `quote` for a heading that is quoted. */
  readonly depth?: number;
  /** Whether its list counts, where `mark` is `list-item`. */
  readonly ordered?: boolean;
  /** Its number in its list, where `ordered`. */
  readonly counted?: number;
  /** The picture that it shows, where `mark` is `image`. */
  readonly image?: ClipImage;
  /** Pictures that stand in it beside that one, or among its words. */
  readonly pictures?: readonly ClipImage[];
  /** The mdast node, where it is more than a line of text with marks: a table, code, an item with a list in it. */
  readonly node?: import("mdast").RootContent;
  /** mdast phrasing children, where a Markdown clip has inline marks. */
  readonly inline?: readonly import("mdast").PhrasingContent[];
}

/** A label for one block, who gave it, and how sure it is. */
export interface Verdict {
  /** Index of the block. */
  readonly block: number;
  readonly label: Label;
  /** Name of the rule that decided: the pass, a dot, the case. Lower case with hyphens: `signoff.inline`. */
  readonly rule: string;
  /** From 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /** For `continuation`: index of the block that it continues. For `repeat`: of the block it says again. */
  readonly of?: number;
  /** Parts of the block's text that belong to another field than its label says. */
  readonly cuts?: readonly Cut[];
}

/** Whether a block's text stands in the article's body. */
export const isOfBody = (verdict: Verdict | undefined): boolean =>
  verdict !== undefined && BODY_LABELS.has(verdict.label);

/** What a part of a block is, where the block holds more than one thing. */
export type CutKind =
  | "signoff"
  | "residue"
  | "credit"
  | "caption"
  | "time"
  | "byline"
  | "dateline"
  | "publisher"
  | "label";

/** A part of a block's text: "REUTERS" at the end of a last paragraph, a credit at the end of a caption. */
export interface Cut {
  readonly kind: CutKind;
  /** UTF-16 offsets into the block's text. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A run of the seed's text, accounted for. All `raw` joined are the file's text. */
export interface LedgerEntry {
  readonly raw: string;
  readonly label: Label;
  readonly rule: string;
  readonly confidence: number;
  /** First and last line in the file, from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly cuts?: readonly LedgerCut[];
  /** Line that this one continues or repeats. */
  readonly of?: number;
}

/** A part of a ledger entry that went elsewhere than its label says. */
export interface LedgerCut {
  readonly text: string;
  readonly kind: CutKind;
  readonly rule: string;
}

export interface Photo {
  readonly caption: string | null;
  /** Without its label: "REUTERS", not "PHOTO: REUTERS". */
  readonly credit: string | null;
  readonly alt: string | null;
  /** Path of its file below the seeds folder, with `/`; absent where the capture holds its words alone. */
  readonly file?: string;
  /** How many of the body's children stand before it: 0 is above the first paragraph. */
  readonly position: number;
}

export interface Dateline {
  /** As printed, without the dash that ends it: "HANOI, Vietnam (AP)". */
  readonly text: string;
  /** "HANOI, Vietnam"; null where it is lost, or was never printed: "June 4 (Reuters) - ". */
  readonly place: string | null;
  /** "AP", as printed. */
  readonly agency: string | null;
  /** "March 3", as printed. */
  readonly day: string | null;
}

/** What the text bounds, where it has no date of its own. */
export interface Period {
  /** Extended Date/Time Format, level 0 or 1: "2022-10". */
  readonly edtf: string;
  /** For a reader, in the record's language where known: "October 2022". */
  readonly mention: string;
}

/** Where a field came from. */
export interface Origin {
  /** Lines of the file, from 1; empty where the front matter or the file's name gave it. */
  readonly lines: readonly number[];
  readonly rule: string;
}

/** The fields that can say where they came from. */
export type OriginField =
  | "headline"
  | "summary"
  | "byline"
  | "authors"
  | "dateline"
  | "published"
  | "updated"
  | "period"
  | "body"
  | "photos"
  | "source"
  | "publisher"
  | "signoff"
  | "notes"
  | "section"
  | "topics"
  | "language";

export type Direction = "ltr" | "rtl";

/** One article, as far as its seed tells. Unknown is null or empty, never guessed. */
export interface ArticleRecord {
  readonly id: string;
  readonly headline: string;
  readonly summary: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly dateline: Dateline | null;
  /** ISO 8601 date or date-time, with the precision and the offset that the text has. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly period: Period | null;
  /** mdast of paragraphs, headings (depth 2), lists and block quotes; of a clip also tables, code and footnotes. */
  readonly body: Root;
  readonly photos: readonly Photo[];
  /** Credit of the first photo. */
  readonly photoCredit: string | null;
  /** Short name of the agency that signs the story, or of several ("Reuters, AFP"); else the publisher. */
  readonly source: string | null;
  readonly publisher: string | null;
  readonly signoff: string | null;
  readonly notes: readonly string[];
  readonly section: string | null;
  readonly topics: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** Address of the page that was captured, where the front matter states it. */
  readonly url: string | null;
  /** Paths or addresses on this site that lead to the article, too; absent where the front matter states none. */
  readonly aliases?: readonly string[];
  /** Words of the body; characters of scripts without spaces count as half a word each. */
  readonly wordCount: number;
  readonly sha256: string;
  readonly sourceFile: string;
  readonly origins: Readonly<Partial<Record<OriginField, Origin>>>;
  readonly ledger: readonly LedgerEntry[];
}

/** A picture made ready for pages. */
export interface Picture {
  /** Of its files: says what they were made from and how, so that other content has another name. */
  readonly name: string;
  /** Of the largest file, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Widths of its files in pixels, smallest first. Each is there in every format. */
  readonly widths: readonly [number, ...number[]];
}

/** The fields of a record that grow with its text, or that no other page than the article's own shows. */
type Heavy = "body" | "ledger" | "origins" | "photos" | "photoCredit" | "notes" | "signoff" | "byline";

/** What listings, counts and neighbours need of an article. Memory holds this of each; the rest is read where it is needed. */
export interface ArticleMeta extends Omit<ArticleRecord, Heavy> {
  /** The start of its text, on one line; empty where the article has a summary to show. */
  readonly lead: string;
  readonly hasPhotos: boolean;
  /** Only a call of the page names the publisher, "Follow The Courier on WhatsApp": what settings state comes before it. Absent elsewhere. */
  readonly publisherInCall?: true;
  /** For each photo its file, or null; absent where no photo has one. */
  readonly files?: readonly (string | null)[];
  /** For each photo its picture, or null; absent where there is none, or while they are not made. */
  readonly pictures?: readonly (Picture | null)[];
}

/** A record with what its listings show of it. */
export type WholeRecord = ArticleRecord & ArticleMeta;

/** How bad a message is: an error keeps its seed out of the site, a warning is a doubt. */
export type Severity = "error" | "warning";

/** A line of front matter that settles a doubt. */
export interface Settlement {
  /** Whether it states what was read; else it states the other thing that may be so. */
  readonly asRead: boolean;
  readonly states:
    | { readonly field: "published" | "updated" | "source"; readonly value: string }
    /** What a key that stands there is to hold, or to be called. */
    | { readonly key: string; readonly value: string | readonly string[] }
    | { readonly key: string; readonly renamed: string }
    | { readonly line: number; readonly label: Label };
}

/** Something that a person should know about a seed. */
export interface Doubt {
  readonly file: string;
  /** From 1; null where it is the whole file. */
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: Severity;
  readonly rule: string;
  /** What is wrong and what to do. */
  readonly reason: string;
  /** What may be stated so that it is no doubt any more; absent where that takes more than a line of front matter. */
  readonly settlements?: readonly Settlement[];
}

/** A seed read to its end, or the reason why not; and then its lines as far as they were read: none where they are no text. */
export type ParseResult =
  | { readonly ok: true; readonly record: ArticleRecord; readonly doubts: readonly Doubt[] }
  | {
      readonly ok: false;
      readonly file: string;
      readonly doubts: readonly Doubt[];
      readonly ledger: readonly LedgerEntry[];
    };
