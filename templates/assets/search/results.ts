/** Found articles → elements of the list. All text goes in as text. */
/// <reference lib="dom" />
import { cutExcerpt, type ExcerptRun, takeHeadline } from "../../../src/search/excerpt.ts";
import type { Found } from "./engine.ts";

/** Makes an element with text or elements in it. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== "") element.setAttribute(key, value);
  element.append(...content);
  return element;
};

const makeDate = (text: string, iso: string): Node =>
  iso === "" ? make("span", {}, "Undated") : make("time", { datetime: iso }, text);

const markHits = (runs: readonly ExcerptRun[]): (Node | string)[] =>
  runs.map(({ text, isHit }) => (isHit ? make("mark", {}, text) : text));

/**
 * Makes an article's entry in the list.
 *
 * @param found The article.
 * @param root The site's root.
 * @param marks Words for its page to mark.
 * @returns The entry; null where its text cannot be loaded.
 */
export const makeResult = async (found: Found, root: string, marks: readonly string[]): Promise<HTMLElement | null> => {
  const fragment = await found.load().catch(() => null);
  if (fragment === null) return null;
  const [path = "", fields] = fragment.url.split("#");
  const shown = new URLSearchParams(fields);
  const read = (name: string): string => shown.get(name) ?? "";
  const [source, lang, dir, skip] = [read("source"), read("lang"), read("dir"), Number(read("skip"))];
  const search = marks.length === 0 ? "" : `?${new URLSearchParams(marks.map((mark) => ["hl", mark]))}`;
  const headline = markHits(takeHeadline(fragment.content, found.words, skip));
  const excerpt = markHits(cutExcerpt(fragment.content, found.words, skip));
  const meta = [
    ...(source === "" ? [] : [make("bdi", { class: "source" }, source)]),
    makeDate(read("date"), read("iso")),
  ];
  return make(
    "li",
    {},
    make(
      "article",
      { class: `card card-row ${dir}` },
      make(
        "h3",
        { class: "card-headline", lang, dir },
        make("a", { href: root + path.replace(/^\//, "") + search }, ...headline),
      ),
      make("p", { lang, dir }, ...excerpt),
      make("p", { class: "card-meta" }, ...meta),
    ),
  );
};
