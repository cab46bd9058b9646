/** A person, and the house that the picture was taken for. */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasGivenName, isName } from "../names.ts";

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

/** "Cassidy Ruiz for The Harrow Post": a person by a given name that is known, and the house that the picture was taken for. */
export function isTakenFor(text: string): boolean {
  const name = nameTakenFor(text);
  return name !== "" && hasGivenName(name);
}
