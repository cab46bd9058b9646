import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type AliasedArticle, gatherAliases } from "../archive/aliases.ts";
import { articlePath } from "../archive/name-paths.ts";
import { readToday } from "../build/clock.ts";
import { DEFAULT_CACHE } from "../build/folders.ts";
import { readOwnPages } from "../build/own-pages/index.ts";
import { type SettledPages, settlePages } from "../build/own-pages/settle-pages.ts";
import { doubtLonePictures } from "../build/pictures/doubt-unshown.ts";
import type { Illustrated } from "../build/pictures/files.ts";
import { listSeeds, type SeedList } from "../build/seeds/list-seeds.ts";
import { readRecord } from "../build/seeds/read-record.ts";
import type { ArticleMeta, ArticleRecord, Doubt } from "../model.ts";
import { doubtFuture, findAliasLine, findDateLines } from "../parse/index.ts";
import { DEFAULT_SITE, readSite, type Site } from "../site.ts";
import { DEFAULT_OUTPUT, DEFAULT_SEEDS } from "./commands.ts";
import { type Console, DONE, SEED_FAILED, tellFailure } from "./console.ts";
import { watchDuplicates } from "./duplicates.ts";
import { findHome } from "./find-home.ts";
import { countOf, joinShown } from "./messages.ts";
import { nameCall } from "./name-call.ts";
import type { Call } from "./options.ts";
import { printDoubts } from "./print/doubts.ts";

/** As much of an article as what a build has to say of all of them together is made of. */
type Told = AliasedArticle & { readonly record: Illustrated };

/** A record may be megabytes, and there may be a hundred thousand. */
function takeTold(record: ArticleRecord): Told {
  const { sourceFile, aliases, photos, ledger } = record;
  const files: ArticleMeta["files"] = photos.map(({ file }) => file ?? null);
  const told = { path: articlePath(record), record: { sourceFile, files } };
  if (aliases === undefined) return told;
  // Only a front matter states any.
  const head = ledger[0]?.raw ?? "";
  return { path: told.path, record: { ...told.record, aliases }, lineOf: (alias) => findAliasLine(head, alias) };
}

/** What a build would find odd about articles together; what reads pictures is loaded only where there are any. */
async function doubtTogether(
  root: string,
  list: SeedList,
  told: readonly Told[],
  { pages, site }: { readonly pages: SettledPages; readonly site: Site },
): Promise<readonly Doubt[]> {
  const aliases = gatherAliases(
    told,
    pages.pages.map(({ path }) => path),
    site,
  );
  const records = told.map(({ record }) => record);
  const doubts = [...aliases.doubts, ...pages.doubts, ...doubtLonePictures(list, records)];
  const illustrated = records.filter(({ files = [] }) => files.some((file) => file !== null));
  if (illustrated.length === 0) return doubts;
  const { checkPictures } = await import("../build/pictures/check.ts");
  return [...doubts, ...(await checkPictures(root, illustrated))];
}

/** A person's own pages beside what the folder's articles have taken, and the settings; those that are wrong are a build's to tell. */
async function settleOwnPages(root: string, directory: string, articles: readonly Told[]) {
  const home = findHome(directory, root);
  const [output, cache] = [resolve(directory, DEFAULT_OUTPUT), resolve(directory, DEFAULT_CACHE)];
  const read = await readOwnPages(home, { seeds: root, output, cache });
  const settings = await readSite(home);
  const site = settings.ok ? settings.site : DEFAULT_SITE;
  return { pages: settlePages(read, { articles }, { site, home, directory, seeds: root }), site };
}

/** All that is doubted of a folder: more than a build does, which looks for no article that stands there twice. */
async function listDoubts(root: string, list: SeedList, shown: string, directory: string): Promise<readonly Doubt[]> {
  const doubtDuplicate = watchDuplicates((file) => joinShown(shown, file));
  const today = readToday();
  const told: Told[] = [];
  const doubtSeed = (file: string): readonly Doubt[] => {
    const parsed = readRecord(root, file, list.pictures.get(file) ?? []);
    if (!parsed.ok) return parsed.doubts;
    const { record, doubts } = parsed;
    told.push(takeTold(record));
    return [...doubts, ...doubtFuture(record, today, findDateLines(record)), ...doubtDuplicate(record)];
  };
  const own = [...list.doubts, ...list.files.flatMap(doubtSeed)];
  return [...own, ...(await doubtTogether(root, list, told, await settleOwnPages(root, directory, told)))];
}

/** `cuttings check`: prints what the parser doubts; with `--fix`, what is left after some of it was settled. */
export async function runCheck({ options, positionals }: Call, console: Console): Promise<number> {
  if (options.has("yes") && !options.has("fix")) {
    const reason = "--yes goes with --fix: cuttings check --fix --yes";
    return tellFailure(console, "check", [reason], false);
  }
  const shown = positionals[0] ?? DEFAULT_SEEDS;
  const root = resolve(console.directory, shown);
  const stat = statSync(root, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) {
    const isFile = `${shown} is a file. Name its folder, ${dirname(shown)}; ${nameCall("explain", [shown])} tells of this seed alone.`;
    const isGone = `there is no folder ${shown}. Make it, or name another: cuttings check DIR`;
    return tellFailure(console, "check", [stat ? isFile : isGone], false);
  }
  const list = listSeeds(root);
  const fix = options.has("fix") ? (await import("./fix.ts")).fixSeeds : null;
  const fixed = await fix?.(root, list, shown, options.has("yes"), console);
  const doubts = await listDoubts(root, list, shown, console.directory);
  console.out(printDoubts(doubts, shown, { colour: console.colour, width: console.width ?? null }));
  const errors = doubts.filter(({ severity }) => severity === "error").length;
  const others = doubts.length - errors;
  const found = [
    ...(errors === 0 ? [] : [countOf(errors, "error")]),
    ...(errors > 0 && others === 0 ? [] : [countOf(others, "doubt")]),
  ];
  console.out(`${countOf(list.files.length, "seed")} read, ${found.join(", ")}\n`);
  return errors > 0 || (fixed?.refused ?? 0) > 0 ? SEED_FAILED : DONE;
}
