/** What renders the pages of a site: our templates, or a person's with ours. */
import { sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { VNode } from "preact";
import { isRefusal, makeRefusal } from "../../refuse.ts";
import type { PageKind } from "../../view/pages.ts";
import { type RenderPage, renderOurs } from "../pages/templates.ts";
import type { Look } from "./index.ts";
import { OWN_TEMPLATES } from "./own-files.ts";

/** Finds the line of a person's template in which an error arose. */
function findLine({ stack = "" }: Error, folder: string): string {
  const at = stack.indexOf(folder + sep);
  const place = at < 0 ? null : /^[^\n]*?:\d+(?=:\d+)/.exec(stack.slice(at + folder.length));
  return place === null ? "" : `${OWN_TEMPLATES}${place[0]}: `;
}

/** What `writeEntry` in `compile.ts` writes. A template is whatever its file exports. */
interface LookModule {
  readonly templates: Readonly<Record<PageKind, unknown>>;
  readonly renderToString: (element: VNode) => string;
}

const WANTED = "A template is a function that takes a page's props and gives Preact elements, at once";
const REMEDY = "Mend the file, or move it away to have ours.";

/** A message in one line that ends as a sentence. */
const endSentence = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(?<![.!?])$/, ".");

/** What a person's own templates throw is no bug of ours. Without a line in one of their files the template itself is named. */
function refuseTemplate(error: unknown, folder: string, name: string): Error {
  if (error instanceof Error && isRefusal(error)) return error;
  const place = error instanceof Error ? findLine(error, folder) : "";
  const what = error instanceof Error ? error.message : String(error);
  return makeRefusal(`${place === "" ? `${name}: ` : place}${endSentence(what)} ${REMEDY}`);
}

type Template = (props: object) => unknown;

const isPromise = (made: unknown): made is Promise<unknown> => made instanceof Promise;

const isElement = (made: unknown): made is VNode => typeof made === "object" && made !== null && !isPromise(made);

const describeMade = (made: unknown): string => (isPromise(made) ? "a promise: it is async" : String(made));

/** Finds the templates that are a person's own, by kind: what those lack is theirs to mend. */
function nameOwn(files: readonly string[], kind: PageKind): string {
  const own = files.find((file) => file.startsWith(`${kind}.11ty.`));
  return own === undefined ? `the template of "${kind}"` : `${OWN_TEMPLATES}/${own}`;
}

/** Renders a page, which is never blank: a template that gives nothing would take a page off the site without a word. */
function renderOwn(template: Template, props: object, name: string, write: LookModule["renderToString"]): string {
  const made = template(props);
  // Nobody waits for it, and Node ends for a promise that fails alone.
  if (isPromise(made)) made.catch(() => undefined);
  if (!isElement(made)) throw makeRefusal(`${name} gives ${describeMade(made)}. ${WANTED}. ${REMEDY}`);
  const html = write(made);
  if (html === "")
    throw makeRefusal(`${name} gives an empty page. ${WANTED}, of which one is the page's frame. ${REMEDY}`);
  return html;
}

/** Standard output is what a program reads of a build: what a template says goes where messages go. */
function sendToErrors(): void {
  const { error } = console;
  Object.assign(console, { log: error, info: error, debug: error, dir: (value: unknown) => error(value) });
}

/**
 * Loads what renders the pages of a site.
 * @param look How it looks.
 * @throws Where a template is no function, naming its file.
 */
export async function loadRenderPage({ module, own: { folder, files } }: Look): Promise<RenderPage> {
  if (module === null || folder === null) return renderOurs;
  sendToErrors();
  // Errors name the lines of the sources then.
  process.setSourceMapsEnabled(true);
  // `writeEntry` in `compile.ts` writes that module.
  const { templates, renderToString } = (await import(pathToFileURL(module).href).catch((error: unknown) =>
    Promise.reject(refuseTemplate(error, folder, `${OWN_TEMPLATES}/`)),
  )) as LookModule;
  return (kind, props) => {
    const template = templates[kind];
    const name = nameOwn(files, kind);
    try {
      if (typeof template !== "function")
        throw makeRefusal(`${name} exports ${String(template)}. ${WANTED}. ${REMEDY}`);
      // What it takes, only its author knows.
      const html = renderOwn(template as Template, props, name, renderToString);
      return Buffer.from(`<!doctype html>\n${html}\n`);
    } catch (error) {
      throw refuseTemplate(error, folder, name);
    }
  };
}
