/** What the archive is, how its texts were read, what may be wrong with them, and who can use it. */
import type { VNode } from "preact";
import type { AboutProps } from "../src/view/about.ts";
import { Page } from "./_components/page.tsx";
import { Rights } from "./_components/rights.tsx";

const Known = ({ known }: AboutProps): VNode | null =>
  known.length === 0 ? null : (
    <table>
      <caption>What is known of the articles</caption>
      <thead>
        <tr>
          <th scope="col">Articles with</th>
          <th scope="col">Number</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {known.map(({ label, number, share }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{number}</td>
            <td>{share}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

const Reading = (props: AboutProps): VNode => (
  <>
    <h2 id="reading">How the texts were read</h2>
    <p>
      A capture is what is left of a news page when its text is copied: the story and, mixed in with it, the page's
      furniture: promotions, repeated captions, credits, share buttons, lists of other stories. A program reads each
      capture line by line, decides what every line is, joins sentences that were broken apart, and finds the headline,
      the names, the date and the place. It takes nothing from anywhere else, and it makes nothing up: what a capture
      does not say is left open. Where a page says when it was changed but not when it was published, the day of the
      change stands for both.
    </p>
    <p>
      Nothing is thrown away. Below each article, <q>How this was read</q> lists every line of its capture: what it was
      taken for, by which rule, how sure that is, and whether the article shows it. The file's name and checksum are
      given there, too.
    </p>
    <Known {...props} />
  </>
);

const Doubts = ({ contact, photos, frame: { rights, ownLanguage } }: AboutProps): VNode => (
  <>
    <h2 id="wrong">What may be wrong</h2>
    <ul>
      <li>
        A line may have been taken for something it is not: a promotion for a paragraph, or a short paragraph for a
        promotion.
      </li>
      <li>Where the capture broke a sentence, two paragraphs may have been joined, or one split in two.</li>
      <li>
        A date is only as exact as its capture. <q>Undated</q> means that no line states one; a month or year that the
        text mentions is not its date of publication.
      </li>
      <li>{photos}</li>
      <li>
        A correction that the paper printed later is in the capture only if the page was captured after that. Cite the
        paper's own page where it is still there.
      </li>
    </ul>
    <h2 id="correct">How to correct it</h2>
    <p>
      {contact === null ? (
        "Tell whoever keeps this archive."
      ) : (
        <>
          Write to <a href={contact.href}>{contact.label}</a>.
        </>
      )}{" "}
      Give the article's address and the paragraph: each has a link of its own in the margin. Whoever keeps the archive
      can state any field, or what any line is, at the top of the capture's file; that overrides what the program read.
    </p>
    <p>
      <Rights rights={rights} language={ownLanguage} />
    </p>
  </>
);

const Takeaways = ({ feeds, data }: AboutProps): VNode | null =>
  feeds.length === 0 && data === null ? null : (
    <>
      <h2 id="feeds">Feeds and downloads</h2>
      <ul>
        {feeds.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>Newest articles as {label}</a>
          </li>
        ))}
        {data === null ? null : (
          <li>
            <a href={data.href}>{data.label}</a>
          </li>
        )}
      </ul>
      {feeds.length === 0 ? null : (
        <p>Every listing has a feed of its own; feed readers find it from the listing's address.</p>
      )}
    </>
  );

const Accessibility = ({ contact, hasSearch }: AboutProps): VNode => (
  <>
    <h2 id="accessibility">Accessibility</h2>
    <p>
      This site is made to meet the Web Content Accessibility Guidelines 2.2 at level AA. Cuttings, the program that
      makes it, has every kind of page tested: by program at three widths, light and dark, and by keyboard. The site
      follows your settings for colours, contrast, text size and motion, fits screens from 320 pixels wide, prints, and
      works without JavaScript
      {hasSearch ? ", except for the search, where the listings take its place" : ""}.
    </p>
    <p>Known shortcomings:</p>
    <ul>
      <li>Headings are marked only where the program found them, and words in other languages not at all.</li>
      <li>A photo's alternative text may have become its caption.</li>
      <li>The site's own words are in English, whatever the language of its articles.</li>
    </ul>
    {hasSearch ? (
      <label class="choice" hidden>
        <input type="checkbox" id="shortcut" /> The key <kbd>/</kbd> leads to the search
      </label>
    ) : null}
    {contact === null ? null : (
      <p>
        If something keeps you out, tell us: <a href={contact.href}>{contact.label}</a>.
      </p>
    )}
  </>
);

/** The page. */
export default function About(props: AboutProps): VNode {
  return (
    <Page frame={props.frame} kind="about">
      <header class="page-head">
        <h1>About this archive</h1>
        <p class="page-note">{props.size}</p>
      </header>
      <div class="body prose">
        <p lang={props.frame.ownLanguage}>{props.description}</p>
        <Reading {...props} />
        <Doubts {...props} />
        <Takeaways {...props} />
        <Accessibility {...props} />
      </div>
    </Page>
  );
}
