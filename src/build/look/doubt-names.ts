/** Files of a person's own look that stand in the place of nothing: each is called as nearly one of ours is, or lies where none is read. */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PACKAGE } from "../../root.ts";
import { findNearest } from "../../suggest-word.ts";
import { mapKinds } from "../../view/pages.ts";
import { READ_BY_NAME, SCRIPT_FILES, STYLE_FILES } from "../assets/assets.ts";
import { OWN_STYLES, OWN_TEMPLATES, type OwnFiles } from "./own-files.ts";

const COMPONENTS = "_components";
/** Beside templates, for editors and readers. */
const NO_TEMPLATE = /\.(?:d\.ts|json|md|txt)$/;

const IDLE = "no template imports it";
const IDLE_REMEDY = "Import it, give it the name of one of ours, or move it away.";

/** "home" of "home.11ty.tsx" and of "home.njk". */
const stemOf = (file: string): string => basename(file).replace(/\..*/, "");

/** Our templates' files, by what they are called without their endings. */
function listOurs(): ReadonlyMap<string, string> {
  const kinds = Object.keys(mapKinds(() => null)).map((kind) => `${kind}.11ty.tsx`);
  const components = readdirSync(join(PACKAGE, OWN_TEMPLATES, COMPONENTS)).map((file) => `${COMPONENTS}/${file}`);
  return new Map([...components, ...kinds].map((file) => [stemOf(file), file]));
}

/** The file of ours that another was to stand in the place of; null where none is called nearly so, or, in a folder that ours have not, just so. */
function findMeant(file: string, ours: ReadonlyMap<string, string>): string | null {
  const folder = dirname(file);
  const isElsewhere = ![...ours.values()].some((known) => dirname(known) === folder);
  if (isElsewhere) return ours.get(stemOf(file)) ?? null;
  const nearest = ours.has(stemOf(file)) ? stemOf(file) : findNearest(stemOf(file), [...ours.keys()]);
  return nearest === null ? null : (ours.get(nearest) ?? null);
}

function doubtAsset(file: string): string | null {
  if (!READ_BY_NAME.test(file) || STYLE_FILES.includes(file) || SCRIPT_FILES.includes(file)) return null;
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const known = [...STYLE_FILES, ...SCRIPT_FILES].filter((ours) => ours.startsWith(folder));
  const meant = findMeant(file, new Map(known.map((ours) => [stemOf(ours), ours])));
  const why = `${OWN_TEMPLATES}/${file} does nothing: no file of ours that may be replaced is called so`;
  if (known.length === 0) return `${why}. Remove it.`;
  const names = known.map((ours) => basename(ours)).join(", ");
  return meant === null
    ? `${why}. Remove it, or give it the name of one that may be: ${names}.`
    : `${why}; did you mean "${OWN_TEMPLATES}/${meant}"?`;
}

function doubtFile(file: string, ours: ReadonlyMap<string, string>, used: ReadonlySet<string>): string | null {
  if (basename(file) === OWN_STYLES)
    return `${OWN_TEMPLATES}/${file} is not the site's style sheet: ${OWN_STYLES} stands beside ${OWN_TEMPLATES}/, not in it. Move it there.`;
  if (file.startsWith("assets/")) return doubtAsset(file);
  if (NO_TEMPLATE.test(file) || used.has(file)) return null;
  const meant = findMeant(file, ours);
  return meant === null ? null : `${OWN_TEMPLATES}/${file} does nothing; did you mean "${OWN_TEMPLATES}/${meant}"?`;
}

/** Folders of which no file is used, with their files that are not told of one by one: "old" of "old/part/a.tsx". */
function doubtUnused(files: readonly string[], told: ReadonlySet<string>, used: ReadonlySet<string>): string[] {
  const isIdle = (file: string): boolean => !file.startsWith("assets/") && !NO_TEMPLATE.test(file) && !told.has(file);
  const topOf = (file: string): string => file.slice(0, file.indexOf("/") + 1) || file;
  const alive = new Set([...used].map(topOf));
  const idle = new Map<string, number>();
  for (const file of files.filter((each) => isIdle(each) && !used.has(each))) {
    const top = topOf(file);
    const place = top.endsWith("/") && alive.has(top) ? file : top;
    idle.set(place, (idle.get(place) ?? 0) + 1);
  }
  return [...idle].map(([place, count]) => {
    const what = place.endsWith("/")
      ? `no template imports ${count === 1 ? "its file" : `any of its ${count} files`}`
      : IDLE;
    return `${OWN_TEMPLATES}/${place} does nothing: ${what}. ${IDLE_REMEDY}`;
  });
}

/**
 * Names a person's files that do nothing.
 * @param own The files.
 * @param used Those of them that the templates are made of.
 * @returns A line for each.
 */
export function doubtNames({ files }: OwnFiles, used: ReadonlySet<string>): string[] {
  if (files.length === 0) return [];
  const ours = listOurs();
  const doubts = files.flatMap((file) => {
    const doubt = doubtFile(file, ours, used);
    return doubt === null ? [] : [{ file, doubt }];
  });
  const told = new Set(doubts.map(({ file }) => file));
  return [...doubts.map(({ doubt }) => doubt), ...doubtUnused(files, told, used)];
}
