/** Which pages are left out together when the model is examined on sites that it has not seen. */
import { makeRandom, shuffleItems } from "./random.ts";

/** Another would do as well; the same one keeps figures comparable. */
const SEED = 1;

/**
 * A publisher's key: the site without its domain endings, so that pages of one house from both parts of the corpus go
 * into one fold ("www.example.co.uk" and "example").
 */
export function keyPublisher(site: string): string {
  const name = site
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/\.(?:co|com|org|net)?\.?[a-z]{2,4}$/, "");
  return name.replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Spreads publishers over folds, evenly by their number of pages.
 * @param publishers One entry for each page.
 * @param folds How many, from 1.
 * @returns Fold of each publisher, from 0.
 */
export function spreadPublishers(publishers: readonly string[], folds: number): Map<string, number> {
  const pages = new Map<string, number>();
  for (const publisher of publishers) pages.set(publisher, (pages.get(publisher) ?? 0) + 1);
  const order = shuffleItems([...pages.keys()].sort(), makeRandom(SEED));
  order.sort((a, b) => (pages.get(b) ?? 0) - (pages.get(a) ?? 0));
  const loads = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const publisher of order) {
    const fold = loads.indexOf(Math.min(...loads));
    loads[fold] = (loads[fold] ?? 0) + (pages.get(publisher) ?? 0);
    foldOf.set(publisher, fold);
  }
  return foldOf;
}
