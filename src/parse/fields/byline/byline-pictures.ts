/** A picture's label in a block of its own beside the names of a byline: whose it is. */

import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { announcesText, isWhen } from "./author-signs.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import { CASED } from "./byline-subject.ts";
import { isPlaceName, TOOK_IT } from "./name-piece.ts";

/** "Foto", "Fotografía". UTF-16 units. */
export const LONGEST_PHOTO_LABEL = 12;

/** Whether a block is such a label: "Foto". */
function isPictureLabel({ texts }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  if (text.length > LONGEST_PHOTO_LABEL) return false;
  const label = foldLabel(text);
  return TOOK_IT.test(label) && lexicon.creditLabels.has(label);
}

/** "Jana Dahl" / "Foto" / "Per Berg" / "12 mars 2024": of the first two names below the headline, with the time right below, the label is the second's. */
function isOfNext(context: FieldContext, label: number): boolean {
  if (label - 2 !== context.headline || !isWhen(context, label + 2)) return false;
  return [label - 1, label + 1].every((at) => {
    const { names, whole } = readNames(withoutMarker(context.texts[at] ?? ""), context.language);
    return whole && names.length > 0;
  });
}

/** "Текст" / "Лена Марш" / "Фотографии" / "Том Рид": behind a label above the first name the picture's label, however it is printed, is the second's. */
function isOfPair(context: FieldContext, label: number): boolean {
  const text = context.texts[label] ?? "";
  if (text.length > LONGEST_PHOTO_LABEL || !lexicon.creditLabels.has(foldLabel(text))) return false;
  return announcesText(context, label - 2) && isName(withoutMarker(context.texts[label + 1] ?? ""));
}

/** "Jonas Ekdahl" / "Foto": the label below a name says that its bearer took the pictures. */
export const isPhotographer = (context: FieldContext, index: number): boolean =>
  isPictureLabel(context, index + 1) && !isOfNext(context, index + 1) && !isOfPair(context, index + 1);

/** Whether the label above a name says that its bearer took the pictures. */
export const isPhotographerBelow = (context: FieldContext, index: number): boolean =>
  (isPictureLabel(context, index - 1) && isOfNext(context, index - 1)) || isOfPair(context, index - 1);

/** "Jane Doe in Port Ansel. Photographs by Jan Reck". UTF-16 units. */
const LONGEST_WITH_PICTURES = 110;
/** More pictures than one, and by whom: "Jane Doe in Port Ansel. Photo: Jan Reck" is a caption, and so is "Jane Doe. Photo by Jan Reck". */
const WITH_PICTURES = new RegExp(
  String.raw`^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}?)(?: ${oneOf("deskPlaces")} \p{Lu}[^.]{1,40})?\. ${oneOf("severalPictures")}(?:\s?:| ${oneOf("picturesBy")}) (.+)$`,
  "u",
);

/** Who wrote, in a line that goes on with who took the pictures; empty where a line is none. "Jane Doe. Photos: dpa" shows her. */
export function writerBeforePictures(text: string): string {
  if (text.length > LONGEST_WITH_PICTURES || !text.includes(". ")) return "";
  const [, name = "", photographer = ""] = WITH_PICTURES.exec(text) ?? [];
  return name !== "" && hasGivenName(name) && isName(photographer) ? name : "";
}

/** So many words behind a name are more than a place: "Lena Marsh in Port Ansel". */
const FEWEST_SHOWN = 3;

/** "Kustschipper Jonas Ekeby op de brug van zijn boot" / "ANP" / "Lena Marsh": a picture's words and who gave it, right above the author's whole name. */
export function isSignedPicture({ texts, language }: FieldContext, first: number, agency: number): boolean {
  const text = texts[first] ?? "";
  const [name = ""] = readNames(text, language).names;
  const shown = agency === first + 1 && text.startsWith(`${name} `) ? text.slice(name.length + 1) : "";
  if (!/^\p{Ll}/u.test(shown) || shown.split(" ").length < FEWEST_SHOWN) return false;
  const below = withoutMarker(texts[agency + 1] ?? "");
  return readNames(below, language).names[0] === below;
}

const SMALL = /\p{Ll}/u;
/** Two words in capitals at least. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){1,4}$/u;

/** Alt text and its caption stand so near to each other. Blocks. */
const NEAR_TWIN = 4;

/** "Vista del puerto" / "Ampliar" / "Vista del puerto": a picture's alt text, and its caption. */
const isSaidTwice = (texts: readonly string[], index: number): boolean =>
  texts.slice(Math.max(0, index - NEAR_TWIN), index).includes(texts[index] ?? "");

/**
 * "… la madrugada del sábado." / "JAVIER BERNAL" / "Lucía Ferrando": below a caption's stop a name in capitals is of who took the picture, where
 * the name of an author below it is printed otherwise.
 */
export function isInCapitalsAboveAuthors(context: FieldContext, index: number): boolean {
  const { texts, bodyStart, language } = context;
  const [name = "", below = ""] = [texts[index], texts[index + 1]];
  if (index >= bodyStart || !IN_CAPITALS.test(name) || !SMALL.test(below)) return false;
  if (!(context.glance(index - 1).sentence || isSaidTwice(texts, index - 1)) || !isName(name)) return false;
  const { names, whole } = readNames(withoutMarker(below), language);
  if (!whole || names.length === 0) return false;
  // "LUCÍA FERRANDO" / "San Sebastián": where she wrote it. Behind "By" stands an author.
  const isAuthor = (each: string): boolean => hasGivenName(each) && !isPlaceName(each);
  return cutBylineLabel(below, language) !== null || names.every(isAuthor);
}

/** "山根由紀子撮影", "陈思远 摄": what stands right behind who took a picture. */
const TOOK = new RegExp(String.raw`^[\s　]?${oneOf("tookBehind")}(?!\p{L})`, "u");

/** So far below the headline pictures are looked at. Blocks. */
const PICTURES = 200;

/** Whether a picture's words say that somebody took it whose name is written in a script without capitals, where the form tells little. */
export function signsPicture({ texts, headline, isBody }: FieldContext, name: string): boolean {
  if (CASED.test(name)) return false;
  const first = Math.max(0, headline);
  const signs = (text: string): boolean =>
    text.includes(name) && TOOK.test(text.slice(text.lastIndexOf(name) + name.length));
  return texts.slice(first, first + PICTURES).some((text, i) => signs(text) && !isBody(first + i));
}
