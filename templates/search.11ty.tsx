/** The search page. Its script fills in the results; without it the page leads to the listings. */
import type { VNode } from "preact";
import type { SearchProps } from "../src/view/search.ts";
import { Page } from "./_components/page.tsx";

const Form = ({ search }: { readonly search: SearchProps }): VNode => (
  <search>
    <form id="search" action={search.action} method="get" data-articles={search.data} data-root={search.frame.homeHref}>
      <label for="q">Words, or a phrase in “quotation marks”</label>
      <div class="seek-line">
        <input type="search" id="q" name="q" autocomplete="off" spellcheck={false} aria-keyshortcuts="/" />
        <button type="submit">Search</button>
      </div>
    </form>
  </search>
);

const Listings = ({ search, label }: { readonly search: SearchProps; readonly label: string }): VNode => (
  <nav class="jumps" aria-label={label}>
    <ul>
      {search.listings.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </nav>
);

const WithoutScript = ({ search }: { readonly search: SearchProps }): VNode => (
  <div class="seek-off">
    <p>Searching needs JavaScript, which is off or did not load. Every article can be reached through the listings:</p>
    <Listings search={search} label="Listings" />
  </div>
);

/** Where nothing was asked, or found; the script says which. Below the rest, so that nothing moves when it comes. */
const Advice = ({ search }: { readonly search: SearchProps }): VNode => (
  <div id="advice" hidden>
    <p />
    <Listings search={search} label="Browse instead" />
  </div>
);

const Results = (): VNode => (
  <div class="seek-columns">
    <aside aria-label="Narrow the results">
      <div id="order" hidden>
        <label for="sort">Order</label>
        <select id="sort" name="sort" form="search">
          <option value="relevance">Best match first</option>
          <option value="newest">Newest first</option>
          <option value="oldest">Oldest first</option>
        </select>
      </div>
      <div id="facets" />
    </aside>
    <section aria-labelledby="found">
      <h2 id="found" class="for-ears">
        Results
      </h2>
      <ol id="results" />
      <button type="button" id="more" hidden>
        Show more results
      </button>
    </section>
  </div>
);

/** The page. */
export default function Search(search: SearchProps): VNode {
  const extra = (
    <>
      <link rel="stylesheet" href={search.styles} />
      <script type="module" src={search.script} />
    </>
  );
  return (
    <Page frame={search.frame} kind="search" policy="search" extra={extra}>
      <header class="page-head">
        <h1>Search</h1>
      </header>
      <WithoutScript search={search} />
      <div class="seek-on">
        <Form search={search} />
        <p id="count" class="page-note" role="status" />
        <Results />
        <Advice search={search} />
      </div>
    </Page>
  );
}
