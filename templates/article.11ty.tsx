/** An article's page. */

import type { VNode } from "preact";
import { listEach } from "../src/list-each.ts";
import type { ArticleProps } from "../src/view/article.ts";
import type { NameLink } from "../src/view/article-links.ts";
import type { BylinePiece } from "../src/view/byline.ts";
import { Body } from "./_components/body.tsx";
import { Cite } from "./_components/cite.tsx";
import { Time, When } from "./_components/date.tsx";
import { Filing } from "./_components/filing.tsx";
import { Ledger } from "./_components/ledger.tsx";
import { Page } from "./_components/page.tsx";
import { Turner } from "./_components/turner.tsx";

const Head = (props: ArticleProps): VNode => (
  <header class="story-head">
    {props.section === null ? null : <p class="kicker">{props.section}</p>}
    <h1 class="headline">{props.headline}</h1>
    {props.standfirst === null ? null : <p class="standfirst">{props.standfirst}</p>}
  </header>
);

/** A name, with a link where it has a page. */
const Name = ({ link }: { readonly link: NameLink }): VNode => {
  const name = <bdi>{link.label}</bdi>;
  return link.href === null ? name : <a href={link.href}>{name}</a>;
};

/** Reference managers read whatever has the class `byline` as an author: names alone have it. */
const Piece = ({ text, isName, href }: BylinePiece): VNode => {
  if (!isName) return <>{text}</>;
  return href === null ? (
    <span class="byline">{text}</span>
  ) : (
    <a class="byline" rel="author" href={href}>
      {text}
    </a>
  );
};

const Byline = ({ pieces, language }: { readonly pieces: readonly BylinePiece[]; readonly language: string }) =>
  pieces.length === 0 ? null : (
    <p class="by">
      <bdi lang={language}>
        {listEach(pieces, (piece) => (
          <Piece {...piece} />
        ))}
      </bdi>
    </p>
  );

const Sources = ({ sources }: { readonly sources: readonly NameLink[] }): VNode | null =>
  sources.length === 0 ? null : (
    <p>
      {sources.length === 1 ? "Source" : "Sources"}:{" "}
      {listEach(sources, (source, index) => (
        <>
          {index === 0 ? "" : ", "}
          <Name link={source} />
        </>
      ))}
    </p>
  );

const Facts = (props: ArticleProps): VNode => (
  <div class="facts" lang={props.frame.language} dir="ltr">
    <Byline pieces={props.byline} language={props.language} />
    <p class="when">
      <When date={props.published} period={props.period} />
    </p>
    {props.updated === null ? null : (
      <p class="when">
        Updated <Time date={props.updated} />
      </p>
    )}
    <Sources sources={props.sources} />
    {props.publisher === null ? null : (
      <p>
        Published by <Name link={props.publisher} />
      </p>
    )}
    <p class="length">
      {props.readingTime} <span class="words">({props.wordCount})</span>
    </p>
  </div>
);

const SMALL_LETTER = /\p{Ll}/u;

/** What concerns all readers stands above who wrote it. */
const Tail = (props: ArticleProps): VNode | null =>
  props.signoff === null && props.notes.length === 0 ? null : (
    <div class="tail">
      {listEach(props.notes, ({ label, text }) => (
        <p class="note">
          {label === null ? null : <b>{label}</b>}
          {text}
        </p>
      ))}
      {props.signoff === null ? null : (
        <p class={SMALL_LETTER.test(props.signoff) ? "signoff" : "signoff capitals"}>{props.signoff}</p>
      )}
    </div>
  );

/** The page. */
export default function Article(props: ArticleProps): VNode {
  return (
    <Page frame={props.frame} kind="article">
      <article class="story" lang={props.language} dir={props.direction}>
        <Head {...props} />
        <Facts {...props} />
        <div class="story-text">
          <Body
            parts={props.parts}
            wording={props.frame.language}
            isForeign={props.otherLanguage !== undefined}
            isBeside={props.hasCaptionsBeside}
          />
          <Tail {...props} />
        </div>
      </article>
      <div class="apparatus">
        <Filing {...props} />
        {props.cite === null ? null : <Cite cite={props.cite} language={props.language} />}
        <Ledger ledger={props.ledger} language={props.otherLanguage} />
        {props.frame.canonical === null ? null : <p class="printed-address">{props.frame.canonical}</p>}
      </div>
      <Turner {...props} />
    </Page>
  );
}
