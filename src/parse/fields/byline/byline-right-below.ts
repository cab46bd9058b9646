/** Names that sign a story right below its last paragraph, without a label. */
import { foldText, languageForms } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName, isName } from "../names.ts";
import { readNames } from "./byline.ts";
import { type BylineReading, isPictures } from "./byline-evidence.ts";
import { readLabelled } from "./byline-labelled.ts";
import { isSubject } from "./byline-subject.ts";

const LIKELY = 0.8;
const GUESS = 0.6;

/** A Vietnamese name has so many words, and a place fewer as a rule. */
const WORDS_OF_NAME = 3;
const CAPITAL_NAMES = /^\p{Lu}[^\d/:.!?]*$/u;

/** "… sáng 30/6. Ảnh: Minh Tâm": a name of two words that signs the story's pictures is somebody's. */
const tookPictures = ({ texts }: FieldContext, name: string): boolean =>
  texts.some((text) => text.endsWith(`: ${name}`));

/** "kaisa.ylitalo@lakeudenviesti.example" below "Kaisa Ylitalo", "m.hoekema@…" below "Marijke Hoekema". */
const ADDRESS = /^(?:e-?mail:?\s)?([\w.+-]{2,40})@[\w-]+(?:\.[\w-]+)+$/iu;
/** Shorter last names stand in other words as well. */
const SHORTEST_SURNAME = 3;

/** Whether a block is an address that holds somebody's last name. */
function isAddressOf(name: string, text: string): boolean {
  const [, local = ""] = text.includes("@") ? (ADDRESS.exec(text) ?? []) : [];
  const surname = foldText(name.split(" ").at(-1) ?? "")
    .normalize("NFD")
    .replace(/\P{L}/gu, "");
  return surname.length >= SHORTEST_SURNAME && local.toLowerCase().includes(surname);
}

/** "Đà Nẵng" / "Quảng Nam": topics, of which a place has two words as a rule. */
function isTag(context: FieldContext, names: readonly string[]): boolean {
  const [name = ""] = names;
  const isShort = names.length === 1 && name.split(" ").length < WORDS_OF_NAME && !tookPictures(context, name);
  return isShort || isName(context.texts[context.bodyEnd + 2] ?? "");
}

/** Whether what stands below names says that they signed: their address, or, where papers print it so, that it is no further name. */
function isSigned(context: FieldContext, names: readonly string[]): boolean {
  const below = context.texts[context.bodyEnd + 2] ?? "";
  if (names.some((name) => isAddressOf(name, below))) return true;
  return languageForms(context.language).signsBelow && !isTag(context, names);
}

/** "Prasetyo Hadi (Rantau Bayur)": nothing behind a name but where it was written. */
const PLACE_BEHIND = /^(?: \(\p{Lu}[^()]{2,30}\))?$/u;

/** One person's name, and no list of them, where papers do not sign so anyhow. "Lena Marsh, AP" took a picture. */
const isOnePerson = ({ texts, bodyEnd, language }: FieldContext, names: readonly string[]): boolean =>
  names.length === 1 &&
  PLACE_BEHIND.test((texts[bodyEnd + 1] ?? "").slice(names[0]?.length)) &&
  hasGivenName(names[0] ?? "") &&
  !isName(texts[bodyEnd + 2] ?? "") &&
  !languageForms(language).signsBelow;

/** Names right below the story that nothing else claims and that the story does not speak of. */
function readBelow(
  context: FieldContext,
  isAuthors: (context: FieldContext, names: readonly string[]) => boolean,
  confidence: number,
): BylineReading {
  const index = context.bodyEnd + 1;
  const text = context.texts[index] ?? "";
  if (context.bodyEnd < 0 || !CAPITAL_NAMES.test(text)) return null;
  if (context.labels[index] || context.glance(index).form !== null || isPictures(context, index)) return null;
  const { names, whole } = readNames(text, context.language);
  if (!whole || names.length === 0 || names.some((name) => isSubject(context, name))) return null;
  if (!isAuthors(context, names)) return null;
  // "Trần Khánh Duy" / "(Theo TTXVN)": what it was written from.
  const agency = readLabelled(context, index + 1)?.value.agency ?? null;
  const value = { text, names, agency, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.signed", confidence };
}

/**
 * "Hoàng Minh Tâm" / "Trở lại Kinh doanh": Vietnamese papers print who wrote right below the last paragraph. Of eight lessons and seeds in Vietnamese
 * seven do so; none has another's name there. Elsewhere a name alone is signed where its address follows: "Kaisa Ylitalo" / "kaisa.ylitalo@…".
 */
export const signedRightBelow = (context: FieldContext): BylineReading => readBelow(context, isSigned, LIKELY);

/**
 * "Глеб Заречный" / "Все материалы автора": one person's name right below the last paragraph, where no other block names an author. On some
 * fifty pages and lessons that print one there, it is the author's but once.
 */
export const signedAlone = (context: FieldContext): BylineReading => readBelow(context, isOnePerson, GUESS);
