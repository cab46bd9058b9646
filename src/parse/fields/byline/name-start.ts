/** Whether names without a label may begin at a block: by its form, and by what stands beside it. */
import { matchBlockForm } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { isNameWithHouse } from "../credit/credit-bare.ts";
import { isDeck } from "../deck-lines.ts";
import { isBelowCreditLabel, isInSentence } from "./beside-names.ts";
import { cutBylineLabel } from "./byline.ts";
import { isOfPost, isTitleOfSeveral } from "./byline-amid.ts";
import { goesOnFromAbove } from "./byline-between.ts";
import { isOfOthers } from "./byline-others.ts";
import { isInCapitalsAboveAuthors, isPhotographerBelow } from "./byline-pictures.ts";
import { isPictures } from "./byline-reading.ts";
import { isBelowContacts } from "./contacts.ts";

/** Longest block of names. UTF-16 units. */
const LONGEST = 110;

/** Two capitalised words with no more than particles between, or a script without case. */
const NAME_START =
  /^(?:[-•*]\s+)?(?:\p{Lu}[\p{L}\p{M}.'’ʻ-]*\s+(?:(?:\p{Ll}{1,3}|d['’])\s*){0,2}\p{Lu}|\p{Ll}{2,3}\s\p{Lu}|\p{Lo})/u;

/** "Sylvia Dunn/WDET", "Nuno Fradique/Lusa": who took a picture, and for whom. */
const SIGNED_PICTURE = /\S\/\S/u;
/** "… 더위를 식히고 있다. 신동하 기자": a caption with who took it. An initial's dot is no stop. */
const STOP_INSIDE = /[\p{Ll}\p{Lo}]{2}[.。]\s/u;
/** "首頁 / 社會", "Home / News": where on the site a page stands, from the first page down. */
const PATH = /^([^/›»>|]{2,20}?)\s+[/›»>|]\s/u;

function isPath(text: string): boolean {
  const first = PATH.exec(text)?.[1];
  return first !== undefined && matchBlockForm(first)?.sure === true;
}

/** Whether a block may be the first of such names. */
export function mayBegin(context: FieldContext, index: number): boolean {
  const { text, sentence, form } = context.glance(index);
  if (text.length > LONGEST || sentence || form?.sure || isPictures(context, index)) return false;
  if (!NAME_START.test(text) || cutBylineLabel(text, context.language) !== null) return false;
  if (SIGNED_PICTURE.test(text) || isNameWithHouse(text) || STOP_INSIDE.test(text) || isPath(text)) return false;
  if (isDeck(text, context.language)) return false;
  if (isInCapitalsAboveAuthors(context, index) || goesOnFromAbove(context, index)) return false;
  if (isOfOthers(context.texts, index) || isPhotographerBelow(context, index)) return false;
  if (isBelowContacts(context, index) || isInSentence(context, index)) return false;
  return !isBelowCreditLabel(context, index) && !isOfPost(context, index) && !isTitleOfSeveral(context, index);
}
