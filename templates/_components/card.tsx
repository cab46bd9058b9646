/** An article in a listing or on the front page. */
import type { VNode } from "preact";
import type { CardProps } from "../../src/view/card.ts";
import { When } from "./date.tsx";

/** What a listing says of an article beside its headline. A page of one source, or of a day, need not repeat it. */
export interface CardShows {
  readonly showsSource?: boolean;
  readonly hasDateAbove?: boolean;
}

/** Source and date of an article. */
export const CardMeta = ({ card, showsSource, hasDateAbove }: CardShows & { readonly card: CardProps }) => {
  const source = showsSource === false ? null : card.source;
  const period = card.period === null ? null : <span>{card.period}</span>;
  const when = hasDateAbove === true ? period : <When date={card.date} period={card.period} />;
  if (source === null && when === null) return null;
  return (
    <p class="card-meta">
      {source === null ? null : <bdi class="source">{source}</bdi>}
      {when}
    </p>
  );
};

/** The card. `size` says how much room it gets; a brief one has no teaser. */
export const Card = (
  props: CardShows & { readonly card: CardProps; readonly size: "second" | "brief" | "row" },
): VNode => {
  const { card, size, ...shows } = props;
  return (
    <article class={`card card-${size} ${card.direction}`}>
      <h3 class="card-headline" lang={card.language} dir={card.direction}>
        <a href={card.href}>{card.headline}</a>
      </h3>
      {size === "brief" || card.teaser === "" ? null : (
        <p class="card-teaser" lang={card.language} dir={card.direction}>
          {card.teaser}
        </p>
      )}
      <CardMeta card={card} {...shows} />
    </article>
  );
};
