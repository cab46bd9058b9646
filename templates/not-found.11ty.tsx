/** The page that hosts show for an address that leads nowhere. */
import type { VNode } from "preact";
import type { NotFoundProps } from "../src/view/not-found.ts";
import { Page } from "./_components/page.tsx";

/** The page. */
export default function NotFound({ frame }: NotFoundProps): VNode {
  return (
    <Page frame={frame} kind="not-found">
      <header class="page-head">
        <p class="kicker">404</p>
        <h1>Not in the archive</h1>
        <p class="page-note">
          No page has this address. It may have been mistyped, or the article was moved or taken out of the archive.
        </p>
        <p>
          {frame.searchHref === null ? null : (
            <>
              <a href={frame.searchHref}>Search the archive</a>, or{" "}
            </>
          )}
          <a href={frame.homeHref}>{frame.searchHref === null ? "Go" : "go"} to the front page</a>.
        </p>
      </header>
    </Page>
  );
}
