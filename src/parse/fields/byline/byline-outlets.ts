/** Outlets among the names of a byline: "Jandira Belchior, O Correio da Barra". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { Found } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import type { Byline } from "./byline-reading.ts";
import { hasOutletWord, isOutlet as isTitle } from "./outlets.ts";

/** Whether a name is a newspaper's or a station's: a known one, one of its parts, "BBC Wales", or one by its words, "O Correio da Barra". */
function isOutlet(name: string): boolean {
  // "Bonnie Star" is a person.
  if (hasGivenName(name)) return false;
  const [first = "", second] = foldLabel(name).split(/[\s’']+/);
  const isPart = second !== undefined && /^\p{Lu}{2}/u.test(name) && lexicon.publishers.has(first);
  return isPart || lexicon.publishers.has(foldLabel(name)) || hasOutletWord(name);
}

const ARTICLE = new RegExp(String.raw`^${oneOf("outletArticles", "houseArticles")}\s`, "iu");

/** "Por Correio da Barra", "Par Le Courrier du Lac": the paper itself, whose name opens with what it is. */
function opensAsOutlet(name: string): boolean {
  // "Le" is a given name too.
  const bare = name.replace(ARTICLE, "");
  return name.includes(" ") && !hasGivenName(bare) && isTitle(name) && hasOutletWord(bare.split(" ", 1)[0] ?? "");
}

/** Names without those that are an outlet's: "Jandira Belchior, O Correio da Barra"; one alone may be who wrote. */
export function dropOutlets(found: Found<Byline>): Found<Byline> {
  const { names } = found.value;
  const [only = ""] = names;
  if (names.length === 1 && opensAsOutlet(only))
    return { ...found, value: { ...found.value, names: [], desks: [only], outlet: found.value.outlet ?? only } };
  const people = names.filter((name) => !isOutlet(name));
  if (names.length < 2 || people.length === 0 || people.length === names.length) return found;
  const outlet = names.find(isOutlet) ?? found.value.outlet;
  return { ...found, value: { ...found.value, outlet, names: people } };
}
