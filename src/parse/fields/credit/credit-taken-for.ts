/** A person, and the house that the picture was taken for. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasOutletWord } from "../byline/outlets.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";

/** "Sunniva Falk for The Metropolitan Ledger": a person, and the house that the picture was taken for. UTF-16 units. */
const LONGEST_TAKEN_FOR = 80;
const TAKEN_FOR = new RegExp(
  String.raw`^(.{4,40}) ${oneOf("takenFor")} (?:[«„“]\s?)?(?:${oneOf("paperArticles", "houseArticles")} )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,4}(?:\s?[»“”])?$`,
  "u",
);
const FOR_WORDS = lexicon.phrases.takenFor.map((word) => ` ${word} `);

/** The name before "for" and a house; empty where the text is of another form. */
export function nameTakenFor(text: string): string {
  const name =
    text.length <= LONGEST_TAKEN_FOR && FOR_WORDS.some((word) => text.includes(word))
      ? TAKEN_FOR.exec(text)?.[1]
      : undefined;
  return name !== undefined && isName(name) ? name : "";
}

/** Whether the house for which somebody took a picture is one: a paper by its words, or one that the lexicon has. */
function isForHouse(text: string, name: string): boolean {
  const house = text.slice(name.length).replace(FOR_FIRST, "");
  return hasOutletWord(house) || lexicon.publishers.has(foldLabel(house));
}
const FOR_FIRST = new RegExp(`^ ${oneOf("takenFor")} `, "u");

/** "Cassidy Ruiz for The Harrow Post": a person by a given name that is known, or by the house, and the house that the picture was taken for. */
export function isTakenFor(text: string): boolean {
  const name = nameTakenFor(text);
  return name !== "" && (hasGivenName(name) || isForHouse(text, name));
}
