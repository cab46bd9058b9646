/** How elements and attributes are spelt in HTML, as preact-render-to-string spells them. Each is worked out once. */

/** Elements that have no end. */
const VOID: ReadonlySet<string> = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

/** Attributes of which HTML wants the word "true" or "false". */
export const SPELLS_BOOLEAN = /^(?:aria|http)-|^(?:draggable|spellcheck)$/;

/** Names that are spelt in HTML as here, and mean nothing to Preact. */
const PLAIN_NAME = /^(?!(?:key|ref|style|value)$)[a-z]+(?:-[a-z]+)*$/;

/** Markup of ASCII characters alone, as it is written again and again: bytes are copied twice as fast as a text's signs. */
const encode = (markup: string): Uint8Array => new TextEncoder().encode(markup);

const openings = new Map<string, Uint8Array | null>();

/**
 * Finds what stands before an attribute's value; null where the library has to write it.
 * @param name As it stands in props.
 */
export const findOpening = (name: string): Uint8Array | null => {
  const known = openings.get(name);
  if (known !== undefined) return known;
  const opening = PLAIN_NAME.test(name) ? encode(` ${name}="`) : null;
  openings.set(name, opening);
  return opening;
};

/** An element's tags. */
export interface Tags {
  /** Up to its attributes. */
  readonly open: Uint8Array;
  /** Null of an element that has no end. */
  readonly close: Uint8Array | null;
}

const tagsOf = new Map<string, Tags>();

/** Finds an element's tags. */
export const findTags = (tag: string): Tags => {
  const known = tagsOf.get(tag);
  if (known !== undefined) return known;
  const tags = { open: encode(`<${tag}`), close: VOID.has(tag) ? null : encode(`</${tag}>`) };
  tagsOf.set(tag, tags);
  return tags;
};
