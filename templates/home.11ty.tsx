/** The home page. */
import type { VNode } from "preact";
import type { HomeProps } from "../src/view/home.ts";
import type { LeadProps } from "../src/view/home-lead.ts";
import { Photo } from "./_components/body.tsx";
import { Card, CardMeta } from "./_components/card.tsx";
import { Page } from "./_components/page.tsx";
import { Timeline } from "./_components/timeline.tsx";

/** Beside other stories the lead has seven columns of twelve of a page that is 84rem wide at most. */
const LEAD_SIZES = "(min-width:84rem) 47rem, (min-width:60rem) 54vw, 92vw";

const Lead = ({ lead, wording }: { readonly lead: LeadProps; readonly wording: string }): VNode => {
  const { card } = lead;
  return (
    <article class={`lead ${card.direction}`}>
      <div lang={card.language} dir={card.direction}>
        <h3 class="card-headline">
          <a href={card.href}>{card.headline}</a>
        </h3>
        {lead.standfirst === null ? null : <p class="standfirst">{lead.standfirst}</p>}
      </div>
      <CardMeta card={card} />
      {lead.photo === null ? null : (
        <div lang={card.language} dir={card.direction}>
          <Photo photo={lead.photo} wording={wording} sizes={LEAD_SIZES} />
        </div>
      )}
      <div class={lead.isShort ? "opening short" : "opening"} lang={card.language} dir={card.direction}>
        {lead.opening.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
    </article>
  );
};

const FrontPage = ({ frame, lead, seconds, briefs }: HomeProps): VNode => (
  <section class="front" aria-labelledby="newest">
    <h2 id="newest" class="for-ears">
      Newest articles
    </h2>
    {lead === null ? (
      <p class="empty">This archive holds no article yet. Add a capture to its seeds folder and build it again.</p>
    ) : (
      <div class={seconds.length === 0 ? "front-top alone" : "front-top"}>
        <Lead lead={lead} wording={frame.language} />
        {seconds.length === 0 ? null : (
          <div class="front-seconds">
            {seconds.map((card) => (
              <Card key={card.href} card={card} size="second" />
            ))}
          </div>
        )}
      </div>
    )}
    {briefs.length === 0 ? null : (
      <div class="front-briefs">
        {briefs.map((card) => (
          <Card key={card.href} card={card} size="brief" />
        ))}
      </div>
    )}
  </section>
);

const Figures = ({ figures }: HomeProps): VNode => (
  <section class="band" aria-labelledby="figures">
    <h2 id="figures">In figures</h2>
    <dl class="figures">
      {figures.map(({ number, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const Dates = ({ timeline }: HomeProps): VNode | null =>
  timeline === null ? null : (
    <section class="band" aria-labelledby="by-date">
      <h2 id="by-date">By {timeline.unit}</h2>
      <Timeline timeline={timeline} />
    </section>
  );

const Ways = ({ ways }: HomeProps): VNode => (
  <section class="band" aria-labelledby="ways-in">
    <h2 id="ways-in">Ways in</h2>
    <ul class="ways">
      {ways.map(({ href, label, note }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          <span class="count">{note}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Sources = ({ sources, moreSources }: HomeProps): VNode | null =>
  sources.length === 0 ? null : (
    <section class="band" aria-labelledby="by-source">
      <h2 id="by-source">By source</h2>
      <div>
        <ul class="columns">
          {sources.map(({ href, label, number, noun }) => (
            <li key={href}>
              <a href={href}>
                <bdi>{label}</bdi>
              </a>{" "}
              <span class="count">
                {number}
                <span class="for-ears"> {noun}</span>
              </span>
            </li>
          ))}
        </ul>
        {moreSources === null ? null : (
          <p class="more">
            <a href={moreSources.href}>{moreSources.label}</a>
          </p>
        )}
      </div>
    </section>
  );

/** The page. */
export default function Home(props: HomeProps): VNode {
  return (
    <Page frame={props.frame} kind="home">
      <FrontPage {...props} />
      {props.lead === null ? null : (
        <div class="bands">
          <Figures {...props} />
          <Dates {...props} />
          <Ways {...props} />
          <Sources {...props} />
        </div>
      )}
    </Page>
  );
}
