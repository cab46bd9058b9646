/** An article's body: its blocks, each with an anchor, and its photos in their places. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import { renderChildren } from "../../src/view/body.tsx";
import type { BlockProps, Part } from "../../src/view/parts.ts";
import type { PhotoProps, PictureProps } from "../../src/view/photo.ts";

/** A block, and the language of our words where it is not that of the text. */
interface BlockOptions {
  readonly block: BlockProps;
  readonly wording: string | undefined;
}

const Anchor = ({ block, wording }: BlockOptions): VNode | null =>
  block.anchor === null ? null : (
    // biome-ignore lint/a11y/useAnchorContent: its label says where it leads; its sign is drawn by the style sheet
    <a class="anchor" href={`#${block.anchor}`} aria-label={`Link to paragraph ${block.number}`} lang={wording} />
  );

/** "3." of a list that does not count from one; nothing where it does, and of what is no list. */
const startOf = ({ tagName, properties }: BlockProps["element"]): { start?: number } =>
  tagName === "ol" && typeof properties["start"] === "number" ? { start: properties["start"] } : {};

/** Words that have capitals, and no sign of a writing that has none: small capitals would only shrink those. */
const CAPITALS = /^(?!.*\p{Lo}).*\p{Lu}/su;

/** What may be wider than the page, and is moved then: by keys, too, which not every browser lets reach what can be scrolled. */
const Scroll = ({ children }: { readonly children: VNode }): VNode => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
  <div class="scroll" role="group" aria-label="Table" tabindex={0}>
    {children}
  </div>
);

const Block = ({ block, wording }: BlockOptions): VNode => {
  const { dateline } = block;
  const Tag = block.element.tagName as "p" | "h2" | "ul" | "ol" | "blockquote" | "table" | "pre";
  const content = (
    <>
      {dateline === null ? null : <span class={CAPITALS.test(dateline) ? "dateline" : undefined}>{dateline}</span>}
      {renderChildren(block.element)}
    </>
  );
  if (block.anchor === null) return <Tag {...startOf(block.element)}>{content}</Tag>;
  if (Tag === "p") {
    return (
      <p id={block.anchor}>
        {content}
        <Anchor block={block} wording={wording} />
      </p>
    );
  }
  const whole = <Tag {...startOf(block.element)}>{content}</Tag>;
  return (
    <div class="block" id={block.anchor}>
      {Tag === "table" ? <Scroll>{whole}</Scroll> : whole}
      <Anchor block={block} wording={wording} />
    </div>
  );
};

/** The column of text is 38rem wide at most, less the edges of a narrow window. */
const IN_COLUMN = "(min-width:42rem) 38rem, 92vw";

/** Its dimensions stand in the page, so that the text does not move when it comes. */
const Picture = ({ picture, sizes }: { readonly picture: PictureProps; readonly sizes: string }): VNode => (
  <picture>
    {listEach(picture.sources, ({ type, srcset }) => (
      <source key={type} type={type} srcset={srcset} sizes={sizes} />
    ))}
    <img
      src={picture.src}
      srcset={picture.srcset}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading={picture.isBelow ? "lazy" : undefined}
      decoding="async"
    />
  </picture>
);

const isWordless = ({ caption, description, credit }: PhotoProps): boolean =>
  caption === null && description === null && credit === null;

interface PhotoOptions {
  readonly photo: PhotoProps;
  /** The language of the site's own words. */
  readonly wording: string;
  /** How wide its picture is shown, as the attribute says it. */
  readonly sizes?: string;
}

/** A photo: its picture, or a note of what was said of it. */
export const Photo = ({ photo, wording, sizes = IN_COLUMN }: PhotoOptions): VNode => (
  <figure class={photo.picture === null ? "photo" : "picture"}>
    {photo.picture === null ? null : <Picture picture={photo.picture} sizes={sizes} />}
    {photo.picture !== null && isWordless(photo) ? null : (
      <figcaption>
        {photo.picture !== null ? null : (
          <span class="photo-kind" lang={wording}>
            Photo
          </span>
        )}{" "}
        {photo.caption === null ? null : <span class="caption">{photo.caption}</span>}
        {photo.description === null ? null : <span class="caption">{photo.description}</span>}
        {photo.credit === null ? null : <span class="credit">{photo.credit}</span>}
      </figcaption>
    )}
  </figure>
);

/** What a body is made of. */
interface BodyOptions {
  readonly parts: readonly Part[];
  /** The language of the site's own words. */
  readonly wording: string;
  /** Whether the text is of another one. */
  readonly isForeign?: boolean;
  /** Whether its captions stand beside it where there is room. */
  readonly isBeside?: boolean;
}

/** The body's parts in order. */
export const Body = ({ parts, wording, isForeign, isBeside }: BodyOptions): VNode => (
  <div class={isBeside === true ? "body beside" : "body"}>
    {listEach(parts, (part) => {
      if (part.kind === "photo") return <Photo photo={part.photo} wording={wording} />;
      if (part.kind === "notes") return <ol class="notes">{renderChildren(part.list)}</ol>;
      return <Block block={part.block} wording={isForeign === true ? wording : undefined} />;
    })}
  </div>
);
