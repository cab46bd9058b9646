/** Lines in a row that the model takes for subheads, each of them: "320 g di riso" / "1 scalogno" are a list, and a poem's lines are its lines. */
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** Subheads do not stand in a row: a kicker and a title are two, a chapter's number makes them three. */
const LONGEST_ROW = 3;
/** So many are a list already where most begin with a number, or a colon announces them. */
const FEWEST_COUNTED = 3;

/** "320 g", "½ fedd", "09:00 –", "£100", "- eggs", "✔ menu", "・相続　121件" */
const COUNTED = /^(?:[\p{N}£$€¥]|[-–—•*✔・·]\s?\S)/u;
const HAS_DIGIT = /\p{Nd}/u;
/** "Superzahl: 7", "Rheinwohnen -6,8 %": what a figure is of, which two say as well where a colon announces them. */
const OF_FIGURE = /^\P{N}{2,40}[\s:：][+–−-]?\p{Sc}?\p{N}[\p{N}\s.,:]*\s?\p{Sc}?%?$/u;
const FEWEST_FIGURES = 2;

/** A subhead above prose is the prose's, though the row ends with it. UTF-16 units. */
const PROSE = 80;

/** What a row's lines are. */
function settleRow({ texts, judged }: StoryDraft, from: number, to: number): readonly Judgement[] {
  const row = texts.slice(from, to);
  const own = judged.slice(from, to);
  const isListed = row.filter((text) => COUNTED.test(text)).length * 2 > row.length;
  const isAnnounced = endsInColon(texts[from - 1] ?? "");
  const isOfFigures = row.every((text) => OF_FIGURE.test(text));
  const fewest = isOfFigures && isAnnounced ? FEWEST_FIGURES : FEWEST_COUNTED;
  const isList = isListed || isAnnounced || isOfFigures;
  if (row.length <= LONGEST_ROW && !(row.length >= fewest && isList)) return own;
  const below = texts[to] ?? "";
  // "Padeiro - 2 vagas" / "Soldador - 1 vaga" / "Documentos necessários" / "RG, CPF, carteira de trabalho.": of all lines it alone has no number.
  const isOdd = (at: number): boolean =>
    isAnnounced &&
    row.length > FEWEST_COUNTED &&
    endsSentence(below) &&
    row.every((text, i) => HAS_DIGIT.test(text) === (i !== at));
  const isHeading = (at: number): boolean => {
    if (at === row.length - 1 && isOdd(at)) return true;
    const isEdge = at === 0 ? !isAnnounced : at === row.length - 1 && below.length >= PROSE && endsSentence(below);
    return isEdge && isListed && !COUNTED.test(row[at] ?? "");
  };
  const label = isList ? "listitem" : "paragraph";
  return own.map((each, at) => (isHeading(at) ? each : judge(label, "row", LIKELY)));
}

/** Takes lines in a row, each of them a subhead to the model, for the lines of a list or a text. */
export function partSubheadRows(draft: StoryDraft): StoryDraft {
  const { judged } = draft;
  const settled = [...judged];
  const isSubhead = (at: number): boolean =>
    judged[at]?.label === "subhead" && judged[at]?.by !== "live-title" && isStory(draft, at);
  for (let from = 0; from < judged.length; from += 1) {
    if (!isSubhead(from) || !isSubhead(from + 1)) continue;
    let to = from;
    while (isSubhead(to)) to += 1;
    settled.splice(from, to - from, ...settleRow(draft, from, to));
    from = to;
  }
  return redraft(draft, settled);
}
