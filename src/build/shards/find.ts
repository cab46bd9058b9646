/** The shards of a folder, and whether they are all of one archive. */
import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { isSameButForNode, NODE, VERSIONS } from "../versions.ts";
import { dealSeeds, nameShard } from "./deal.ts";
import { isShardFolder, readShard, type Shard, type ShardSettings } from "./shard-file.ts";

/** All shards of an archive in their order, or why there are not. */
export type FoundShards =
  | { readonly ok: true; readonly shards: readonly Shard[] }
  | {
      readonly ok: false;
      /** Whether nothing is wrong but that some are not there. */
      readonly isMissing: boolean;
      readonly reason: string;
    };

/** So many names a message gives. */
const MOST_NAMED = 3;

const refuse = (reason: string): FoundShards => ({ ok: false, isMissing: false, reason });

function nameSome(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

const listFolders = (root: string): string[] =>
  statSync(root, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(root)
        .sort()
        .map((name) => join(root, name))
        .filter(isShardFolder)
    : [];

/** Names the call that makes a shard, such as "2/3". */
export type NameShardCall = (shard: string) => string;

/** That of a build with no options of its own. */
const nameBareCall: NameShardCall = (shard) => `cuttings build --shard ${shard}`;

/** What to do about a shard; its name is that of its folder where what it says of itself cannot be read. */
const makeAgain = (name: string, nameCall: NameShardCall): string => `Make it again: ${nameCall(name)}`;

/** Says by what a shard was made that is not what is at work here; null where it is the same. */
function doubtProgram({ folder, reading }: Shard, nameCall: NameShardCall): string | null {
  if (reading.program === VERSIONS.looking) return null;
  const name = nameShard(reading);
  if (!isSameButForNode(reading.program, VERSIONS.looking))
    return `${folder} was made by another version of Cuttings. ${makeAgain(name, nameCall)}`;
  return `${folder} was made with Node ${reading.node}, which takes other signs for letters than Node ${NODE} does, which is at work here. Take one version of Node for all calls; with this one: ${nameCall(name)}`;
}

/** Says what is wrong with one shard; null where nothing is. */
function doubtShard(shard: Shard, files: readonly string[], nameCall: NameShardCall): string | null {
  const { folder, reading } = shard;
  const doubt = doubtProgram(shard, nameCall);
  if (doubt !== null) return doubt;
  const advice = makeAgain(nameShard(reading), nameCall);
  const own = dealSeeds(files, reading);
  const there = new Set(own);
  const read = new Set(reading.files);
  const lacking = own.filter((file) => !read.has(file));
  if (lacking.length > 0) return `${folder} was made of other seeds: it lacks ${nameSome(lacking)}. ${advice}`;
  const strange = reading.files.filter((file) => !there.has(file));
  if (strange.length > 0)
    return `${folder} was made of other seeds: it has ${nameSome(strange)}, and that is not here. ${advice}`;
  return null;
}

/** Says what keeps shards from being the shards of one archive; null where nothing does. */
function doubtSet(root: string, shards: readonly Shard[]): string | null {
  const cuts = [...new Set(shards.map(({ reading }) => reading.of))].sort((a, b) => a - b);
  if (cuts.length > 1)
    return `${root} holds shards of several cuts, into ${cuts.join(" and into ")}. Remove those that are not wanted.`;
  const byNumber = new Map<number, string>();
  for (const { folder, reading } of shards) {
    const other = byNumber.get(reading.number);
    if (other !== undefined)
      return `${other} and ${folder} are both shard ${nameShard(reading)}: their seeds would be there twice. Remove one.`;
    byNumber.set(reading.number, folder);
  }
  return null;
}

/**
 * Finds the shards in a folder.
 * @param root The folder.
 * @param files Paths of the seeds that they must be made of.
 * @param withPages Whether their pages are asked for.
 * @param nameCall Names the call that makes one, for those that are not as they must be.
 */
export function findShards(
  root: string,
  files: readonly string[],
  withPages: boolean,
  nameCall: NameShardCall = nameBareCall,
): FoundShards {
  const folders = listFolders(root);
  const shards: Shard[] = [];
  for (const folder of folders) {
    const shard = readShard(folder, withPages);
    if (shard === null)
      return refuse(
        `${folder} is not whole: a file was cut short or changed. ${makeAgain(basename(folder).replace("-of-", "/"), nameCall)}`,
      );
    shards.push(shard);
  }
  const [first] = shards;
  if (first === undefined)
    return {
      ok: false,
      isMissing: true,
      reason: `there are no shards in ${root}. Make them first: ${nameCall("1/3")}, 2/3 and 3/3, for three.`,
    };
  const doubt = doubtSet(root, shards);
  if (doubt !== null) return refuse(doubt);
  const stale = shards.map((shard) => doubtShard(shard, files, nameCall)).find((one) => one !== null);
  // While shards are made one after the other, those that are not made anew yet are waited for.
  if (stale != null) return withPages ? refuse(stale) : { ok: false, isMissing: true, reason: stale };
  const { of } = first.reading;
  const numbers = new Set(shards.map(({ reading }) => reading.number));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !numbers.has(number));
  if (missing.length > 0) {
    const named = nameSome(missing.map((number) => nameShard({ number, of })));
    const reason = `of ${of} shards, ${named} ${missing.length === 1 ? "is" : "are"} not in ${root}. Make them: ${nameCall(nameShard({ number: missing[0] ?? 1, of }))}`;
    return { ok: false, isMissing: true, reason };
  }
  return { ok: true, shards: shards.toSorted((a, b) => a.reading.number - b.reading.number) };
}

/**
 * Says which shard's pages are made by other settings.
 * @param settings Those of the site that is to be.
 * @param nameCall Names the call that makes a shard.
 * @returns Null where none is.
 */
export function doubtSettings(
  shards: readonly Shard[],
  settings: ShardSettings,
  nameCall: NameShardCall = nameBareCall,
): string | null {
  for (const shard of shards) {
    const theirs = shard.pages?.settings ?? settings;
    const other = Object.keys(settings).find((name) => theirs[name] !== settings[name]);
    if (other !== undefined)
      return `the pages of ${shard.folder} were made with other settings: ${other} was ${theirs[other] ?? "not stated"} and is ${settings[other]}. Give both the same options, or make it again: ${nameCall(nameShard(shard.reading))}`;
  }
  return null;
}
