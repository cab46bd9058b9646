/** Links in a person's own templates that lead out of a site which does not stand at its host's root. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isTemplate, OWN_TEMPLATES, type OwnFiles } from "./own-files.ts";

/** An attribute with a path from the root that is written out; another host's address begins with two strokes. */
const ROOTED = /\b(href|src|action|poster)=\{?["'`](\/(?!\/)[^"'`\s]*)/g;

const doubtLine = (line: string, place: string, pathPrefix: string): string[] =>
  [...line.matchAll(ROOTED)].flatMap(([, attribute = "", path = ""]) =>
    path.startsWith(pathPrefix)
      ? []
      : [
          `${place}: ${attribute}="${path}" leads out of the site, which stands below ${pathPrefix}. Write ${attribute}={\`\${frame.homeHref}${path.slice(1)}\`}, with the \`frame\` of the page's props.`,
        ],
  );

/**
 * Names links of a person's templates that lead out of the site.
 * @param own The files. What cannot be read is refused where templates are compiled.
 * @param pathPrefix Path at which the site stands; at the root every path leads into it.
 * @returns A line for each.
 */
export async function doubtLinks({ folder, files }: OwnFiles, pathPrefix: string): Promise<string[]> {
  if (folder === null || pathPrefix === "/") return [];
  const doubts = files.filter(isTemplate).map(async (file) => {
    const lines = (await readFile(join(folder, file), "utf8").catch(() => "")).split("\n");
    return lines.flatMap((line, index) => doubtLine(line, `${OWN_TEMPLATES}/${file}:${index + 1}`, pathPrefix));
  });
  return (await Promise.all(doubts)).flat();
}
