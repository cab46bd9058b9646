/** The home page. */
import type { VNode } from "preact";
import type { CountedLink, HomeProps } from "../src/view/home.ts";
import { Bar } from "./_components/bar.tsx";
import { Card } from "./_components/card.tsx";
import { Page } from "./_components/page.tsx";

const FrontPage = ({ lead, seconds, briefs }: HomeProps): VNode => (
  <section class="front" aria-labelledby="newest">
    <h2 id="newest" class="for-ears">
      Newest articles
    </h2>
    {lead === null ? (
      <p class="empty">This archive holds no article yet. Add a capture to its seeds folder and build it again.</p>
    ) : (
      <div class={seconds.length === 0 ? "front-top alone" : "front-top"}>
        <Card card={lead} size="lead" level={3} />
        {seconds.length === 0 ? null : (
          <div class="front-seconds">
            {seconds.map((card) => (
              <Card key={card.href} card={card} size="second" level={3} />
            ))}
          </div>
        )}
      </div>
    )}
    {briefs.length === 0 ? null : (
      <div class="front-briefs">
        {briefs.map((card) => (
          <Card key={card.href} card={card} size="brief" level={3} />
        ))}
      </div>
    )}
  </section>
);

const Figures = ({ figures }: HomeProps): VNode => (
  <section class="figures" aria-labelledby="figures">
    <h2 id="figures">The archive in figures</h2>
    <dl>
      {figures.map(({ number, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const Ways = (props: {
  readonly id: string;
  readonly heading: string;
  readonly links: readonly CountedLink[];
  readonly more: VNode | null;
}): VNode | null =>
  props.links.length === 0 ? null : (
    <section class="ways" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.heading}</h2>
      <ul class="entries">
        {props.links.map(({ href, label, count, share }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{label}</bdi>
            </a>
            <Bar share={share} />
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
      {props.more}
    </section>
  );

/** The page. */
export default function Home(props: HomeProps): VNode {
  const undated = props.undated === null ? [] : [props.undated];
  return (
    <Page frame={props.frame} kind="home">
      <FrontPage {...props} />
      {props.lead === null ? null : (
        <div class="archive-band">
          <Figures {...props} />
          <Ways id="by-year" heading="By year" links={[...props.years, ...undated]} more={null} />
          <Ways
            id="by-source"
            heading="By source"
            links={props.sources}
            more={
              props.moreSources === null ? null : (
                <p class="more">
                  <a href={props.moreSources.href}>{props.moreSources.label}</a>
                </p>
              )
            }
          />
        </div>
      )}
    </Page>
  );
}
