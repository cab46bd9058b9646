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

const openings = new Map<string, string | null>();

/**
 * Finds what stands before an attribute's value; null where the library has to write it.
 * @param name As it stands in props.
 */
export const findOpening = (name: string): string | null => {
  const known = openings.get(name);
  if (known !== undefined) return known;
  const opening = PLAIN_NAME.test(name) ? ` ${name}="` : null;
  openings.set(name, opening);
  return opening;
};

/** An element's tags. */
export interface Tags {
  readonly open: string;
  /** Null of an element that has no end. */
  readonly close: string | null;
}

const tagsOf = new Map<string, Tags>();

/** Finds an element's tags. */
export const findTags = (tag: string): Tags => {
  const known = tagsOf.get(tag);
  if (known !== undefined) return known;
  const tags = { open: `<${tag}`, close: VOID.has(tag) ? null : `</${tag}>` };
  tagsOf.set(tag, tags);
  return tags;
};
