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
          <th scope="col">Articles that tell</th>
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
      A capture is what is left of a news page when its text is copied: the story, and around it, without any mark, the
      page's furniture: promotions, captions that stand twice, credits, share buttons, lists of other stories. A program
      reads each capture line by line, decides what every line is, joins sentences that were broken apart, and finds the
      headline, the names, the date and the place. It takes nothing from anywhere else, and it makes nothing up: what a
      capture does not tell stays open. Where a page says when it was changed, and not when it was published, the day of
      the change stands for both.
    </p>
    <p>
      Nothing is thrown away. Below each article, <q>How this was read</q> holds every line of its capture: what it was
      taken for, by which rule, how sure that is, and whether the article shows it. The file's name and its checksum
      stand there, too.
    </p>
    <Known {...props} />
  </>
);

const Doubts = ({ contact, photos, frame: { rights, ownLanguage } }: AboutProps): VNode => (
  <>
    <h2 id="wrong">What may be wrong</h2>
    <ul>
      <li>
        A line can be taken for what it is not: a promotion for a paragraph, or a short paragraph for a promotion.
      </li>
      <li>Two paragraphs can have become one, or one two, where the capture broke a sentence.</li>
      <li>
        A date is as exact as its capture. <q>Undated</q> means that no line states one; what the text mentions is no
        date of publication.
      </li>
      <li>{photos}</li>
      <li>
        A correction that its paper printed later is in the capture only if the page was captured after it. Cite the
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
      Name the article's address and the paragraph: each has a link of its own in the margin. Who keeps the archive can
      state any field, or what any line is, on top of the capture's file, and that wins over what the program read.
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
        <p>Every listing has a feed of its own; readers of feeds find it by the listing's address.</p>
      )}
    </>
  );

const Accessibility = ({ contact, hasSearch }: AboutProps): VNode => (
  <>
    <h2 id="accessibility">Accessibility</h2>
    <p>
      This site is made to meet the Web Content Accessibility Guidelines 2.2 at level AA. Cuttings, the program that
      makes it, has each of its kinds of page checked by program at three widths, light and dark, and walked by
      keyboard. The site follows your settings for colours, contrast, text size and motion, reads from 320 pixels on,
      prints, and works without JavaScript
      {hasSearch ? " but for the search, in whose place stand the listings" : ""}.
    </p>
    <p>What we know to be lacking:</p>
    <ul>
      <li>Captures mark no headings but those that the program finds, and no words in other languages.</li>
      <li>Where a photo had an alternative text, it may have become its caption.</li>
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
