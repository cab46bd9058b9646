/** An article in a listing or on the front page. */
import type { VNode } from "preact";
import type { CardProps } from "../../src/view/card.ts";
import { When } from "./date.tsx";

/** How much room an article gets on its page. */
export type CardSize = "lead" | "second" | "brief" | "row";

/** The card. `level` is that of its headline among the page's headings. */
export const Card = (props: {
  readonly card: CardProps;
  readonly size: CardSize;
  readonly level: 3 | 4;
  readonly showsSource?: boolean;
}): VNode => {
  const { card } = props;
  const Headline = props.level === 3 ? "h3" : "h4";
  return (
    <article class={`card card-${props.size} ${card.direction}`}>
      <Headline class="card-headline" lang={card.language} dir={card.direction}>
        <a href={card.href}>{card.headline}</a>
      </Headline>
      {props.size === "brief" || card.teaser === "" ? null : (
        <p class="card-teaser" lang={card.language} dir={card.direction}>
          {card.teaser}
        </p>
      )}
      <p class="card-meta">
        {card.source === null || props.showsSource === false ? null : <bdi class="source">{card.source}</bdi>}
        <When date={card.date} period={card.period} />
      </p>
    </article>
  );
};
