/** A person's own templates and ours, put together into one module. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { BuildFailure, Message, OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from "esbuild";
import { makeRefusal } from "../../refuse.ts";
import { PACKAGE } from "../../root.ts";
import { suggestWord } from "../../suggest-word.ts";
import { mapKinds } from "../../view/pages.ts";
import { OWN_TEMPLATES } from "./own-files.ts";

/** Ours. */
const TEMPLATES = join(PACKAGE, "templates");
/** How a person's template imports ours. */
const BY_NAME = /^cuttings\/templates\//;
/** One copy renders all: the one that came with Cuttings. */
const RENDERER = /^preact(?:$|\/|-render-to-string$)/;
const RELATIVE = /^\.{1,2}\//;
const ENDINGS = ["", ".tsx", ".ts", ".jsx", ".js", "/index.tsx", "/index.ts"];

const KINDS = Object.keys(mapKinds(() => null));
const PAGE = /^([^/]+)\.11ty\.(?:tsx|jsx|ts|js)$/;

/** What was put together. */
export interface CompiledLook {
  readonly code: Uint8Array;
  /** Files that it was made of, but for those of the package. */
  readonly inputs: readonly string[];
}

/** Finds a file by a path as imports write it: with its ending, or without. */
function findFile(path: string): string | null {
  const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const written = path.replace(/\.(?:jsx?|tsx?)$/, "");
  return [path, ...ENDINGS.map((ending) => written + ending)].find(isFile) ?? null;
}

const isWithin = (folder: string, file: string): boolean => file.startsWith(folder + sep);

/** In a clone, a person's folder may lie within the package's. */
const OURS = ["templates", "src", "dist", "node_modules"].map((name) => join(PACKAGE, name));
const isOurs = (file: string): boolean => OURS.some((folder) => isWithin(folder, file));

/** Where a path below our templates leads: to theirs of that name, to ours, or to our sources, compiled in a package. */
function findAmongOurs(name: string, own: string): string | null {
  const wanted = join(TEMPLATES, name);
  if (isWithin(TEMPLATES, wanted)) return findFile(join(own, name)) ?? findFile(wanted);
  const source = findFile(wanted);
  return source ?? findFile(join(PACKAGE, "dist", relative(PACKAGE, wanted)));
}

/** Leads imports to a person's files where there are any, and to ours else. */
function preferOwn(own: string): Plugin {
  const resolveRelative = ({ path, importer, resolveDir }: OnResolveArgs): OnResolveResult | null => {
    const isTheirs = isWithin(own, importer) || resolveDir === own;
    if (!isTheirs && !isWithin(TEMPLATES, importer)) return null;
    const target = join(resolveDir, path);
    const theirs = isTheirs ? findFile(target) : null;
    // A template that was copied from ours finds what stood beside it.
    const found = theirs ?? findAmongOurs(relative(isTheirs ? own : TEMPLATES, target), own);
    return found === null ? null : { path: found };
  };
  return {
    name: "own-look",
    setup(build: PluginBuild): void {
      build.onResolve({ filter: BY_NAME }, ({ path }) => {
        const found = findFile(join(TEMPLATES, path.replace(BY_NAME, "")));
        return found === null
          ? { errors: [{ text: `Cuttings has no file ${path.replace("cuttings/", "")}` }] }
          : { path: found };
      });
      build.onResolve({ filter: RENDERER }, ({ path, kind, resolveDir }) =>
        resolveDir === PACKAGE ? null : build.resolve(path, { kind, resolveDir: PACKAGE }),
      );
      build.onResolve({ filter: RELATIVE }, resolveRelative);
    },
  };
}

/** A page's template that is called as no kind of page is would never be used. */
function requireKinds(files: readonly string[]): void {
  for (const file of files) {
    const kind = PAGE.exec(file)?.[1];
    if (kind === undefined || KINDS.includes(kind)) continue;
    const hint = suggestWord(kind, KINDS) || `; kinds of pages are ${KINDS.join(", ")}`;
    throw makeRefusal(`${OWN_TEMPLATES}/${file} is the template of no kind of page${hint}`);
  }
}

/** A module that has the templates of all kinds of pages, and what writes their elements. */
function writeEntry(): string {
  const imports = KINDS.map((kind, index) => `import page${index} from "./${kind}.11ty.tsx";`);
  const rows = KINDS.map((kind, index) => `${JSON.stringify(kind)}: page${index}`);
  return [
    'export { renderToString } from "preact-render-to-string";',
    ...imports,
    `export const templates = {${rows.join(",")}};`,
  ].join("\n");
}

/** What is wrong, in a line: "templates/article.11ty.tsx:12: …". */
function describeMessage({ text, location }: Message, directory: string): string {
  const missing = /^No matching export in "(?<file>[^"]+)" for import "default"$/.exec(text)?.groups?.["file"];
  if (missing !== undefined) return `${missing} exports no page: write \`export default function …\``;
  if (location === null) return text;
  const file = relative(directory, join(directory, location.file)).split(sep).join("/");
  return `${file}:${location.line}: ${text}`;
}

/** Whether esbuild threw it: then it holds all that is wrong. */
export function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

/** Says why esbuild gives nothing: it did not run, as where its program is missing or may not be started. */
export const describeNoRun = (error: unknown): string =>
  `esbuild cannot run here (${error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error)}). Install Cuttings again, and let its programs be run`;

/** What a person mends where their templates are not compiled. */
function refuseBuild(error: unknown, directory: string): Error {
  if (!isBuildFailure(error)) return makeRefusal(`${OWN_TEMPLATES}/ cannot be compiled: ${describeNoRun(error)}.`);
  const [first, ...others] = error.errors.map((message) => describeMessage(message, directory));
  const more = others.length === 0 ? "" : `; and ${others.length} more`;
  return makeRefusal(`${first ?? error.message}${more}. Mend the file, or move it away to have ours.`);
}

/**
 * Compiles a person's templates with ours.
 * @param own Folder of their templates.
 * @param templates Files in it.
 * @param file Where the module will stand.
 * @throws Where a template does not compile, naming file and line, or is called as no kind of page is.
 */
export async function compileLook(own: string, templates: readonly string[], file: string): Promise<CompiledLook> {
  requireKinds(templates);
  const directory = dirname(own);
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    stdin: { contents: writeEntry(), resolveDir: own, sourcefile: "pages.js" },
    absWorkingDir: directory,
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    jsx: "automatic",
    jsxImportSource: "preact",
    // What a person's editor is told has no say.
    tsconfigRaw: {},
    sourcemap: "inline",
    plugins: [preferOwn(own)],
    metafile: true,
    write: false,
    logLevel: "silent",
  }).catch((error: unknown) => Promise.reject(refuseBuild(error, directory)));
  const [output] = outputFiles;
  if (output === undefined) throw new Error("the templates came out empty; this is a bug in Cuttings");
  const inputs = Object.keys(metafile.inputs).map((input) => join(directory, input));
  return { code: output.contents, inputs: inputs.filter((input) => existsSync(input) && !isOurs(input)) };
}
