/** How a site looks: our templates and styles, and a person's own in their place. */
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { hashText } from "../../archive/state.ts";
import type { Site } from "../../site.ts";
import { readChecked, writeChecked } from "../checked-file.ts";
import { VERSIONS } from "../versions.ts";
import { findOwnFiles, isTemplate, NO_OWN_FILES, type OwnFiles } from "./own-files.ts";

/** What pages and files of a site are made with. */
export interface Look {
  readonly own: OwnFiles;
  /** Differs where a template of a person's does; "" where there is none. */
  readonly key: string;
  /** The templates put together, as a module; null where ours are enough. */
  readonly module: string | null;
  /** What is odd about a person's files: a line for each. */
  readonly doubts: readonly string[];
}

export const OUR_LOOK: Look = { own: NO_OWN_FILES, key: "", module: null, doubts: [] };

/** Name, size and time of a file. */
type Stamp = readonly [file: string, size: number, mtimeMs: number];

/** What is remembered of a module. */
interface Known {
  readonly key: string;
  readonly files: readonly string[];
  readonly inputs: readonly Stamp[];
}

const FOLDER = "look";
const FILE = "made-of.json";

function stampFile(file: string): Stamp {
  const stat = statSync(file, { throwIfNoEntry: false });
  return [file, stat?.size ?? -1, stat?.mtimeMs ?? -1];
}

const nameModule = (cache: string, key: string): string => join(cache, FOLDER, `${key}.mjs`);

/** Finds the module from before, where it is made of the same files. */
function recallModule(cache: string, templates: readonly string[]): Known | null {
  // The file proves that `makeModule` of the same program wrote it.
  const known = readChecked(join(cache, FOLDER, FILE), VERSIONS.looking) as Known | null;
  if (known === null || !existsSync(nameModule(cache, known.key))) return null;
  const isSame = JSON.stringify(known.files) === JSON.stringify(templates);
  return isSame && known.inputs.every((stamp) => String(stampFile(stamp[0])) === String(stamp)) ? known : null;
}

/** Behind it stands the map to the sources, which names their places on this machine. */
const MAP = "\n//# sourceMappingURL=";

/** Names a module by what it does: the same templates give the same name wherever they lie. */
function nameCode(code: Uint8Array): string {
  const bytes = Buffer.from(code);
  const end = bytes.lastIndexOf(MAP);
  return hashText(bytes.toString("latin1", 0, end === -1 ? bytes.length : end));
}

async function makeModule(folder: string, templates: readonly string[], cache: string): Promise<Known> {
  const { compileLook } = await import("./compile.ts");
  rmSync(join(cache, FOLDER), { recursive: true, force: true });
  mkdirSync(join(cache, FOLDER), { recursive: true });
  const { code, inputs } = await compileLook(folder, templates, nameModule(cache, "pages"));
  const key = nameCode(code);
  writeFileSync(nameModule(cache, key), code);
  const known: Known = { key, files: templates, inputs: inputs.map(stampFile) };
  writeChecked(join(cache, FOLDER, FILE), VERSIONS.looking, known);
  return known;
}

/** What is odd about a person's files, where there are any. What says so is loaded only then. */
async function doubtOwn(
  own: OwnFiles,
  inputs: readonly Stamp[],
  cache: string,
  { pathPrefix }: Pick<Site, "pathPrefix">,
): Promise<readonly string[]> {
  const { folder } = own;
  if (folder === null && own.styles === null) return [];
  const [{ doubtNames }, { doubtLinks }, { doubtStyles }] = await Promise.all([
    import("./doubt-names.ts"),
    import("./doubt-links.ts"),
    import("./doubt-styles.ts"),
  ]);
  const used = new Set(
    inputs.map(([file]) =>
      relative(folder ?? "", file)
        .split(sep)
        .join("/"),
    ),
  );
  return [
    ...doubtNames(own, used),
    ...(await doubtLinks(own, pathPrefix)),
    ...(await doubtStyles(own, cache, pathPrefix)),
  ];
}

/**
 * Finds out how a site looks. A person's templates are compiled where one has changed since the last build.
 * @param directory Folder that may hold `templates/` and `site.css`.
 * @param cache The cache folder.
 * @param site Where it stands.
 * @throws Where a template does not compile, naming file and line.
 */
export async function openLook(directory: string, cache: string, site: Pick<Site, "pathPrefix">): Promise<Look> {
  const own = findOwnFiles(directory);
  const { folder } = own;
  const templates = own.files.filter(isTemplate);
  if (folder === null || templates.length === 0)
    return { ...OUR_LOOK, own, doubts: await doubtOwn(own, [], cache, site) };
  const { key, inputs } = recallModule(cache, templates) ?? (await makeModule(folder, templates, cache));
  return { own, key, module: nameModule(cache, key), doubts: await doubtOwn(own, inputs, cache, site) };
}
