/** The project's own lessons: captures of invented pages beside what each holds; see lessons/README.md. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../checks.ts";
import type { Gold, Page } from "../measure/corpus.ts";

/** The set of the project's own lessons. */
export const OWN = "lessons";

const FOLDER = join(ROOT, "lessons");
const ENDING = ".gold.json";

/** What stands in a lesson's file; an absent field is unknown. */
type Written = Omit<Gold, "id" | "set" | "site" | "silver">;

/**
 * Reads all lessons, in the order of their files; a whole page only where it is another text than the article.
 * @returns pages as those of the practice corpus; each is a site of its own
 */
export function readOwnLessons(): Page[] {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
  return names.flatMap((name): Page[] => {
    const written: Written = JSON.parse(readFileSync(join(FOLDER, name + ENDING), "utf8"));
    const gold: Gold = { ...written, id: name, set: OWN, site: `${OWN}-${name}` };
    const textOf = (variant: "article" | "page"): string => join(FOLDER, `${name}.${variant}.txt`);
    const article: Page = { gold, variant: "article", text: readFileSync(textOf("article"), "utf8") };
    if (!existsSync(textOf("page"))) return [article];
    return [article, { gold, variant: "page", text: readFileSync(textOf("page"), "utf8") }];
  });
}
