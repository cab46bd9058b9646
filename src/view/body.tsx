/** mdast → hast → vnodes. Markup that a seed holds as text stays text: there is no way in for raw HTML. */
import type { Element, ElementContent, Nodes, Properties } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { Definition, Image, ImageReference, Link, RootContent } from "mdast";
import { type Handlers, type State, toHast } from "mdast-util-to-hast";
import type { VNode } from "preact";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { type FootnoteNumbers, noteAnchor, referenceAnchor } from "./footnotes.ts";
import { alignTable } from "./tables.ts";
import { cleanText } from "./text.ts";

/** Addresses that a link of a seed may lead to. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/** Headings of a body stand below the page's one `h1`. */
const TOP_HEADING = 2;
const LOWEST_HEADING = 6;

const showAsText = (_state: State, node: { value: string }): ElementContent => ({ type: "text", value: node.value });

const showAlternative = (_state: State, node: Image | ImageReference): ElementContent => ({
  type: "text",
  value: node.alt ?? "",
});

const showLink = (state: State, node: Link): Element => {
  const properties: Properties = SAFE_ADDRESS.test(node.url) ? { href: node.url, rel: ["noopener", "noreferrer"] } : {};
  const tagName = "href" in properties ? "a" : "span";
  return { type: "element", tagName, properties, children: state.all(node) };
};

const showLinkReference: NonNullable<Handlers["linkReference"]> = (state, node) => {
  const definition = state.definitionById.get(String(node.identifier).toUpperCase());
  return showLink(state, { type: "link", url: definition?.url ?? "", children: node.children });
};

const showHeading: NonNullable<Handlers["heading"]> = (state, node) => ({
  type: "element",
  tagName: `h${Math.min(Math.max(node.depth, TOP_HEADING), LOWEST_HEADING)}`,
  properties: {},
  children: state.all(node),
});

const HANDLERS: Handlers = {
  html: showAsText,
  image: showAlternative,
  imageReference: showAlternative,
  link: showLink,
  linkReference: showLinkReference,
  heading: showHeading,
};

/**
 * Shows a footnote's number; as text where there is no such note.
 *
 * @param numbers Numbers of footnotes.
 */
export const showFootnote =
  (numbers: FootnoteNumbers): NonNullable<Handlers["footnoteReference"]> =>
  (_state, node) => {
    const number = numbers.get(node.identifier);
    if (number === undefined) return { type: "text", value: `[${node.label ?? node.identifier}]` };
    const link: Element = {
      type: "element",
      tagName: "a",
      properties: { href: `#${noteAnchor(number)}`, id: referenceAnchor(number), ariaLabel: `Note ${number}` },
      children: [{ type: "text", value: String(number) }],
    };
    return { type: "element", tagName: "sup", properties: {}, children: [link] };
  };

const cleanTexts = (node: Nodes): void => {
  if (node.type === "text") node.value = cleanText(node.value);
  if ("children" in node) node.children.forEach(cleanTexts);
};

const makeParagraph = (text: string): Element => ({
  type: "element",
  tagName: "p",
  properties: {},
  children: [{ type: "text", value: cleanText(text) }],
});

/**
 * Turns one block of a body into an HTML element, as plain data.
 *
 * @param node A child of a record's body.
 * @param definitions Link definitions of that body.
 * @param numbers Numbers of its footnotes.
 * @param own Handlers that win over those of captures.
 * @returns The element, or null where the block shows nothing.
 */
export const makeElement = (
  node: RootContent,
  definitions: readonly Definition[],
  numbers: FootnoteNumbers = new Map(),
  own: Handlers = {},
): Element | null => {
  const plain = node.type === "paragraph" && node.children.length === 1 ? node.children[0] : undefined;
  if (plain?.type === "text") return makeParagraph(plain.value);
  const tree = toHast(
    { type: "root", children: [node, ...definitions] },
    { handlers: { ...HANDLERS, footnoteReference: showFootnote(numbers), ...own } },
  );
  cleanTexts(tree);
  const first = "children" in tree ? tree.children.find((child) => child.type !== "text" || child.value.trim()) : tree;
  if (first?.type === "element" && first.tagName === "table") alignTable(first);
  if (first?.type === "element") return first;
  return first?.type === "text" ? makeParagraph(first.value) : null;
};

/**
 * Turns what stands inside of an element into vnodes.
 *
 * @param element Made by `makeElement`.
 * @returns A vnode of its children.
 */
export const renderChildren = (element: Element): VNode => {
  const [only] = element.children;
  if (element.children.length === 1 && only?.type === "text") return <Fragment>{only.value}</Fragment>;
  const root = { type: "root" as const, children: element.children };
  // The library types its result by the global JSX namespace, which Preact does not set; what `jsx` makes are vnodes.
  return toJsxRuntime(root, { Fragment, jsx, jsxs, elementAttributeNameCase: "html" } as Parameters<
    typeof toJsxRuntime
  >[1]) as unknown as VNode;
};
