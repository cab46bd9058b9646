/** The articles before and after in time. */
import type { VNode } from "preact";
import type { ArticleProps } from "../../src/view/article.ts";
import type { ArticleLink } from "../../src/view/article-links.ts";
import { Time } from "./date.tsx";

const Neighbour = (props: { readonly way: "Earlier" | "Later"; readonly link: ArticleLink }): VNode => (
  <a class={props.way.toLowerCase()} href={props.link.href} rel={props.way === "Earlier" ? "prev" : "next"}>
    <span class="turner-way">{props.way}</span>{" "}
    <span class="turner-headline" lang={props.link.language} dir={props.link.direction}>
      {props.link.label}
    </span>{" "}
    {props.link.date === null ? null : <Time date={props.link.date} />}
  </a>
);

/** Links to an article's neighbours in time; nothing where it has none. */
export const Turner = ({ earlier, later }: ArticleProps): VNode | null =>
  earlier === null && later === null ? null : (
    <nav class="turner" aria-label="Articles before and after in time">
      {earlier === null ? null : <Neighbour way="Earlier" link={earlier} />}
      {later === null ? null : <Neighbour way="Later" link={later} />}
    </nav>
  );
