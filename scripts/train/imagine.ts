/** Pages that nobody captured, made from captured ones, so that neither furniture nor story is learnt as the other's sign. */
import { EXAMPLES, type Study, studyPage } from "./lessons.ts";
import { makeRandom } from "./random.ts";
import { thinPage } from "./sparse.ts";
import { transplantStories } from "./transplant.ts";

/** Lead to the same pages each time. */
const TRANSPLANT_SEED = 98;
const THIN_SEED = 96;
/** Each story that people labelled is set between the furniture of so many other pages. */
const TRANSPLANTS = 4;
/** Silver pages are many: of this share a copy is made. */
const SILVER_SHARE = 0.5;
/** An imagined page counts for so much of a captured one: there are more of them. */
export const IMAGINED_TRUST = 0.3;

/**
 * Imagines pages: sparse copies of all but the project's examples, and stories between the furniture of other pages.
 * @param lessons The only pages that they are made from; the same ones give the same.
 */
export function imaginePages(lessons: readonly Study[]): Study[] {
  const captured = lessons.filter(({ page }) => page.gold.set !== EXAMPLES);
  const transplants = transplantStories(captured, TRANSPLANTS, makeRandom(TRANSPLANT_SEED));
  const next = makeRandom(THIN_SEED);
  const thinned = captured.filter(({ page }) => !page.gold.silver || next() < SILVER_SHARE);
  return [...transplants, ...thinned.map((study) => thinPage(study, next))].map((page) =>
    studyPage(page, IMAGINED_TRUST),
  );
}
