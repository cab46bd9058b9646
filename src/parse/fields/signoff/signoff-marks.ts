/** What ends a story's last paragraph and is no run of words: a sign, signers in brackets, who edited, an address. */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { readSignoffBlock, signsStory } from "./signoff.ts";
import { LONGEST_RUN, readAgencies } from "./signoff-agencies.ts";
import { ENDED, ENDS_SPEECH, readLabelledAuthors, readSigners } from "./signoff-names.ts";
import type { InlineSignoff } from "./signoff-run.ts";

/** "… set it right. ■": a sign that a story ends. */
const END_SIGN = /\s?[■□◼◾▪∎]$/u;
const END_SIGNS = markCodes("■□◼◾▪∎");
/** "… dicetak ulang. (*)", "(***)": stars that close a story in Indonesia and Malaysia. */
const STARS = /\s?(?:[-–—]\s?)?\(\*{1,3}\)\.?$/u;
/** "… que los productores consideran insuficiente. (I)": what kind of text it is, by a letter, in papers of Ecuador. "“…” (D)" is a party's. */
const KIND_LETTER = new RegExp(String.raw`\s?\(${oneOf("kindLetters")}\)$`, "u");
/** "… pe patru canale. AGERPRES/(A - autor: Mihaela Zotta, editor: Ion Pop)": the house before those who wrote and edited. */
const HOUSE_BEFORE = /(?<=\s)(\p{Lu}[\p{L}]{2,12})\s?\/?\s?$/u;

/** "…行駛1往返。（編輯：林克禮）1140703": who edited, and the day in years of the republic. */
const EDITOR_END = new RegExp(
  String.raw`\s?[（(]${oneOf("editorRanks")}?${oneOf("editorLabels")}[：:／/][^（）()]{2,24}[）)](?:\d{6,8})?$`,
  "u",
);

/** ENDED looks back so far. UTF-16 units. */
const LONGEST_BEFORE = 12;
const EDITOR_ENDS = markCodes(")）0123456789");

/** A sentence's stop, with a letter of two units. */
const LONGEST_STOP = 4;

/** "(***)", a space, and a sentence's end. */
const LONGEST_BRACKET = 20;

/** The brackets that names stand in. */
const OPENINGS = ["【", "(", "（"];

/** "… 한 번도 움직이지 않았다. ycchae@hanbit.example", "… 고 말했다. /ydk@hanbit.example": the writer's address behind the last sentence, in Korean. */
const MAIL_END = /(?<=[다요까죠라][.?!][”"’'」)]?\s?)\/?\s?[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}$/u;

/** "(Reporting by A; Editing by B)" is no longer. UTF-16 units. */
const LONGEST_NOTE = 240;
/** Names alone are told from prose by readSigningRun. "(Quelle: dpa/Lena Marsh)" has a label of its own, and signs a picture as often. */
const isByForm = (rule: string, run: string): boolean =>
  rule === "signoff.reporting" || (rule === "signoff.form" && !run.includes(":"));

/** "… last year. (Reporting by Lena Marsh in Harrow;" / "Editing by Ann Hale)": where a bracket opens that nothing closes; -1 where none does. */
function findOpenBracket(text: string): number {
  const from = text.lastIndexOf("(");
  return from > text.lastIndexOf(")") ? from : -1;
}

/** "… she said. (With inputs from PTI)", "… hatte er gesagt. (mit Agenturen)": a form of such blocks, in brackets behind the last sentence. */
export function readNoteEnd(text: string): InlineSignoff | null {
  const isClosed = text.endsWith(")");
  const from = isClosed ? text.lastIndexOf("(") : findOpenBracket(text);
  if (
    from < 1 ||
    text.length - from > LONGEST_NOTE ||
    !ENDED.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from))
  )
    return null;
  const run = text.slice(from);
  const note = readSignoffBlock(run);
  if (note === null || !isByForm(note.rule, run) || !(isClosed || signsStory(run))) return null;
  return { text: run, from, agencies: note.agencies, rule: "signoff.note-behind" };
}

/** Signs in brackets behind the last sentence: stars, the letter of a text's kind. */
function readBracketSign(text: string): InlineSignoff | null {
  if (!text.endsWith(")") && !text.endsWith(").")) return null;
  const tail = text.slice(-LONGEST_BRACKET);
  const letter = KIND_LETTER.exec(tail);
  const sign = STARS.exec(tail) ?? letter;
  const before = sign === null ? "" : tail.slice(0, sign.index);
  if (sign === null || !ENDED.test(before) || (sign === letter && ENDS_SPEECH.test(before))) return null;
  const run = sign[0].trim();
  return { text: run, from: text.length - run.length, agencies: [], rule: "signoff.end-sign" };
}

/** Who wrote and who edited, in a bracket, with the agency before it. */
function readLabelledEnd(text: string): InlineSignoff | null {
  if (readLabelledAuthors(text).length === 0) return null;
  const bracket = text.lastIndexOf("(");
  const before = text.slice(Math.max(0, bracket - LONGEST_RUN), bracket);
  const house = HOUSE_BEFORE.exec(before);
  const agencies = house === null ? [] : readAgencies(house[1] ?? "", true);
  const from = agencies.length > 0 ? bracket - (house?.[0].length ?? 0) : bracket;
  return { text: text.slice(from), from, agencies, rule: "signoff.labelled-names" };
}

/** What ends the paragraph and is no run of words: a sign, signers in brackets, who edited, an address. */
export function readMarkedEnd(text: string): InlineSignoff | null {
  const labelled = readLabelledEnd(text) ?? readBracketSign(text);
  if (labelled !== null) return labelled;
  const mail = text.includes("@") ? MAIL_END.exec(text) : null;
  if (mail !== null) return { text: mail[0].trim(), from: mail.index, agencies: [], rule: "signoff.mail" };
  const sign = isMarked(END_SIGNS, text, text.length - 1) ? END_SIGN.exec(text) : null;
  if (sign !== null && ENDED.test(text.slice(Math.max(0, sign.index - LONGEST_STOP), sign.index)))
    return { text: sign[0].trim(), from: text.length - 1, agencies: [], rule: "signoff.end-sign" };
  if (readSigners(text).length > 0) {
    const from = Math.max(...OPENINGS.map((bracket) => text.lastIndexOf(bracket)));
    return { text: text.slice(from), from, agencies: [], rule: "signoff.names" };
  }
  const start = Math.max(0, text.length - LONGEST_RUN);
  const editor = isMarked(EDITOR_ENDS, text, text.length - 1) ? EDITOR_END.exec(text.slice(start)) : null;
  if (editor === null || editor.index === 0) return null;
  const from = start + editor.index + editor[0].search(/\S/u);
  return { text: text.slice(from), from, agencies: [], rule: "signoff.editor" };
}
