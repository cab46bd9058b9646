/**
 * Vnodes → the bytes of a page, for templates that are functions from props to elements, as ours are. They are the bytes that
 * preact-render-to-string gives, at a fraction of the cost: no string is made of the whole, and no state, context or hook is
 * looked for. What needs more (a class, an attribute that is spelt otherwise in HTML, SVG) is left to the library.
 */
import { type ComponentChildren, Fragment, isValidElement, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { RememberedPart } from "../../../templates/_components/remembered.ts";
import { findOpening, findTags, SPELLS_BOOLEAN } from "./markup-spelling.ts";
import { openBytes, QUOTE } from "./page-bytes.ts";

type Props = Readonly<Record<string, unknown>>;

const bytes = openBytes();
const { putFew, putPlain, putRaw, putSign, putText } = bytes;

const GREATER = 0x3e;

/** Writes an attribute; false where the library has to. */
const writeAttribute = (name: string, value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  const opening = findOpening(name);
  if (opening === null) return false;
  if (typeof value === "string" && value !== "") {
    putFew(opening);
    putText(value);
    putSign(QUOTE);
    return true;
  }
  const isWord = typeof value === "number" || (typeof value === "boolean" && SPELLS_BOOLEAN.test(name));
  if (isWord) {
    putFew(opening);
    putPlain(String(value));
    putSign(QUOTE);
  } else if (value === true || value === "") putPlain(` ${name}`);
  else return value === false;
  return true;
};

/** HTML that is put in as it is; null where there is none. */
const readRaw = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "__html" in value && typeof value.__html === "string"
    ? value.__html
    : null;

/** Writes an element; false where the library has to. */
const writeElement = (tag: string, props: Props): boolean => {
  if (tag === "svg") return false;
  const { open, close } = findTags(tag);
  let children: unknown = null;
  let raw: string | null = null;
  putFew(open);
  for (const name in props) {
    const value = props[name];
    if (name === "children") children = value;
    else if (name === "dangerouslySetInnerHTML") raw = readRaw(value);
    else if (!writeAttribute(name, value)) return false;
  }
  if (close === null) {
    putPlain("/>");
    return children === null && raw === null;
  }
  putSign(GREATER);
  // Preact's own types say what children are.
  if (raw === null) writeAll(children as ComponentChildren);
  else putRaw(raw);
  putFew(close);
  return true;
};

/** Texts that are remembered of a part at most. */
const MOST_REMEMBERED = 4_096;

/** What was written of a part. */
interface Written {
  readonly byText: Map<string, Uint8Array>;
  last: { readonly key: readonly unknown[]; readonly html: Uint8Array } | null;
}

const written = new WeakMap<RememberedPart<Props>, Written>();

const findWritten = (part: RememberedPart<Props>): Written => {
  const known = written.get(part);
  if (known !== undefined) return known;
  const fresh: Written = { byText: new Map(), last: null };
  written.set(part, fresh);
  return fresh;
};

const isSameKey = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

const writePart = (part: RememberedPart<Props>, props: Props): void => {
  const own = findWritten(part);
  const key = part.keyOf(props);
  const last = typeof key === "string" || own.last === null || !isSameKey(own.last.key, key) ? null : own.last.html;
  const known = typeof key === "string" ? own.byText.get(key) : last;
  if (known) {
    bytes.putBytes(known);
    return;
  }
  const start = bytes.length();
  writeAll(part(props));
  const html = bytes.copyFrom(start);
  if (typeof key !== "string") {
    own.last = { key, html };
    return;
  }
  if (own.byText.size >= MOST_REMEMBERED) own.byText.clear();
  own.byText.set(key, html);
};

const isRemembered = (component: object): component is RememberedPart<Props> => "keyOf" in component;

/** Writes what a vnode stands for; false where the library has to. */
const writeNode = ({ type, props }: VNode<Props>): boolean => {
  if (typeof type === "string") return writeElement(type, props);
  // A function component is called with its props; a class has `render`.
  const component = type as (props: Props) => ComponentChildren;
  if (component.prototype?.render !== undefined || (component === Fragment && "tpl" in props)) return false;
  // A fragment's one property is what it holds.
  if (isRemembered(component)) writePart(component, props);
  else writeAll(component === Fragment ? (props["children"] as ComponentChildren) : component(props));
  return true;
};

const writeAll = (markup: ComponentChildren): void => {
  if (typeof markup === "string") putText(markup);
  else if (Array.isArray(markup)) for (let index = 0; index < markup.length; index += 1) writeAll(markup[index]);
  else if (typeof markup === "number" || typeof markup === "bigint") putPlain(String(markup));
  else if (isValidElement(markup)) {
    const start = bytes.length();
    // Whatever an element is, its props are an object.
    if (writeNode(markup as VNode<Props>)) return;
    bytes.cut(start);
    putRaw(renderToString(markup));
  }
};

/**
 * Writes a page.
 * @param markup What its template has made.
 * @returns Its bytes, which the next page overwrites.
 */
export function writePage(markup: ComponentChildren): Buffer {
  bytes.cut(0);
  putPlain("<!doctype html>\n");
  writeAll(markup);
  putPlain("\n");
  return bytes.take();
}
