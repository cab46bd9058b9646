/** A recipe's two parts: "Ingredients", a list of short lines, and "Method", what is done with them. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** "Ingredients", "Zutaten für 4 Personen:", "INGREDIENTI (per sei)". UTF-16 units. */
const LONGEST_HEAD = 48;
const INGREDIENTS = new RegExp(String.raw`^${oneOf("ingredientHeads")}(?:\s\P{Lu}{1,30})?\s?[:：]?$`, "iu");
/** "Method", "Zubereitung:"; "Preparation: 20 min" says how long it takes. */
const METHOD = new RegExp(String.raw`^${oneOf("methodHeads")}\s?[:：]?$`, "iu");
const isHead = (text: string, head: RegExp): boolean => text.length <= LONGEST_HEAD && head.test(text);

/** An ingredient is no longer, in UTF-16 units, and a recipe has no more of them. */
const LONGEST_INGREDIENT = 90;
const MOST_INGREDIENTS = 60;
const FEWEST_INGREDIENTS = 2;
/** "250 g Mehl", "½ cup sugar", "- 1 egg". */
const COUNTED = /^(?:[-–—•*✔・·]\s?)?\p{N}/u;

/** "loaf3.jpg": what is left of a picture. */
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif)$/iu;

/** Whether a block may be an ingredient, or the title of some: "1 tsp mixed spice", "Salt and pepper", "For the icing:". */
const isIngredient = (text: string): boolean =>
  text.length <= LONGEST_INGREDIENT &&
  !PICTURE_FILE.test(text) &&
  (COUNTED.test(text) || endsInColon(text) || !endsSentence(text));

/** A recipe's blocks: the first one, its ingredients' head if they have one, and the method's head. */
interface Recipe {
  readonly from: number;
  readonly method: number;
}

/** Goes up from the method's head as long as blocks may be the recipe's. */
function goUp(method: number, mayBe: (at: number) => boolean): number {
  let at = method;
  while (at > 0 && method - at < MOST_INGREDIENTS && mayBe(at - 1)) at -= 1;
  return at;
}

/** The ingredients above a method's head, up to their own; without it only what is counted is known: "1 egg" / "1 tsp mixed spice" / "Method". */
function readRecipe({ texts, given }: StoryDraft, method: number): Recipe {
  const textAt = (at: number): string => texts[at] ?? "";
  // What the page sets amid them is its own: "Advertisement".
  const highest = goUp(
    method,
    (at) => given[at] !== undefined || PICTURE_FILE.test(textAt(at)) || isIngredient(textAt(at)),
  );
  // "Bahan-bahan:" / … / "Bahan salutan:" / …: what another part is made of has a head of its own.
  for (let at = highest; at < method; at += 1) if (isHead(textAt(at), INGREDIENTS)) return { from: at, method };
  const isCounted = (at: number): boolean =>
    given[at] === undefined && COUNTED.test(textAt(at)) && isIngredient(textAt(at));
  return { from: goUp(method, isCounted), method };
}

/** The recipes of whose ingredients the model takes most for the story's, as it does the method. A box that it leaves out is the page's. */
function findRecipes(draft: StoryDraft): readonly Recipe[] {
  const { texts, given, judged } = draft;
  const methods = texts.flatMap((text, at) => (given[at] === undefined && isHead(text, METHOD) ? [at] : []));
  return methods
    .map((at) => readRecipe(draft, at))
    .filter(({ from, method }) => {
      const lines = judged.slice(from, method).filter((_, step) => given[from + step] === undefined);
      const isTold = isBody(judged[method + 1]) && lines.filter(isBody).length * 2 > lines.length;
      return isTold && lines.length >= FEWEST_INGREDIENTS;
    });
}

/** Takes ingredients for a list's items, and what heads them, some of them or the method for a subhead. */
export function partRecipes(draft: StoryDraft): StoryDraft {
  const recipes = findRecipes(draft);
  if (recipes.length === 0) return draft;
  const { texts, given } = draft;
  const isTitle = (text: string): boolean => (endsInColon(text) && !COUNTED.test(text)) || isHead(text, INGREDIENTS);
  const heads = new Set<number>();
  const items = new Set<number>();
  for (const { from, method } of recipes) {
    heads.add(method);
    for (let at = from; at < method; at += 1)
      if (!PICTURE_FILE.test(texts[at] ?? "")) (isTitle(texts[at] ?? "") ? heads : items).add(at);
  }
  const mendAt = (each: Judgement, at: number): Judgement => {
    if (given[at] !== undefined || each.label === "headline") return each;
    if (heads.has(at)) return each.label === "subhead" ? each : judge("subhead", "recipe-head", LIKELY);
    if (items.has(at)) return each.label === "listitem" ? each : judge("listitem", "ingredient", LIKELY);
    // The first step goes on with no title.
    return heads.has(at - 1) && each.label === "continuation" ? judge("paragraph", "recipe-head", LIKELY) : each;
  };
  return redraft(draft, listEach(draft.judged, mendAt));
}
