/** What stands below the heading of a page of a person's own. */
import type { Element } from "hast";
import type { FootnoteReference, Heading, Link, Parents, Root, RootContent } from "mdast";
import type { Handlers, State } from "mdast-util-to-hast";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { makeElement, showFootnote } from "./body.tsx";
import { type FootnoteNumbers, makeNote, noteAnchor, numberFootnotes, referenceAnchor } from "./footnotes.ts";
import { plainText } from "./plain.ts";

export interface OwnBody {
  readonly blocks: readonly Element[];
  /** A list of footnotes; null where there are none. */
  readonly notes: Element | null;
}

/** What a heading can be linked by, as GitHub makes it of its words. */
const makeAnchor = (heading: Heading): string =>
  plainText(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");

/** Anchors of the site's own words on a page. */
const TAKEN = ["", "main"];

/** Names anchors, each once, and none as a footnote's. */
const openAnchors = (numbers: FootnoteNumbers): ((heading: Heading) => string) => {
  const ofNotes = [...numbers.values()].flatMap((number) => [noteAnchor(number), referenceAnchor(number)]);
  const given = new Set([...TAKEN, ...ofNotes]);
  return (heading) => {
    const words = makeAnchor(heading) || "section";
    let anchor = words;
    for (let count = 1; given.has(anchor); count += 1) anchor = `${words}-${count}`;
    given.add(anchor);
    return anchor;
  };
};

const OUTSIDE = /^https?:/i;

/** Links were judged when the page was read: what is left leads somewhere. */
const showLinks = (site: Pick<Site, "pathPrefix">): Handlers => ({
  link: (state: State, { url, children }: Link): Element => ({
    type: "element",
    tagName: "a",
    properties: {
      href: url.startsWith("/") ? makeHref(site, url) : url,
      ...(OUTSIDE.test(url) ? { rel: ["noopener", "noreferrer"] } : {}),
    },
    children: state.all({ type: "paragraph", children }),
  }),
});

/** A note leads back to the first place that speaks of it: no other has the anchor. */
const showFootnotes = (numbers: FootnoteNumbers): Handlers => {
  const show = showFootnote(numbers);
  const spoken = new Set<string>();
  return {
    footnoteReference: (state: State, node: FootnoteReference, parent: Parents | undefined) => {
      const shown = show(state, node, parent);
      const link = shown !== undefined && "children" in shown ? shown.children[0] : undefined;
      if (spoken.has(node.identifier) && link?.type === "element") delete link.properties["id"];
      spoken.add(node.identifier);
      return shown;
    },
  };
};

/**
 * Makes the body of a page of a person's own.
 *
 * @param body Its Markdown.
 * @param site Where the site stands.
 */
export const makeOwnBody = ({ children }: Root, site: Pick<Site, "pathPrefix">): OwnBody => {
  const numbers = numberFootnotes(children);
  const own = { ...showLinks(site), ...showFootnotes(numbers) };
  const nameAnchor = openAnchors(numbers);
  const show = (block: RootContent): Element | null => makeElement(block, [], numbers, own);
  const blocks: Element[] = [];
  const notes: Element[] = [];
  for (const child of children) {
    if (child.type === "footnoteDefinition") {
      const number = numbers.get(child.identifier) ?? 0;
      notes[number - 1] = makeNote(child, number, show);
      continue;
    }
    const element = show(child);
    if (element === null) continue;
    if (child.type === "heading") {
      // "##" alone heads nothing.
      if (plainText(child).trim() === "") continue;
      element.properties["id"] = nameAnchor(child);
    }
    blocks.push(element);
  }
  const list: Element = { type: "element", tagName: "ol", properties: {}, children: notes };
  return { blocks, notes: notes.length === 0 ? null : list };
};
