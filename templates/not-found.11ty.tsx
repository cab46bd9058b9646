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
          No page has this address. An article's address follows its file's name: when the file was renamed or removed,
          the page went with it.
        </p>
        <p>
          <a href={frame.homeHref}>Go to the front page</a>
        </p>
      </header>
    </Page>
  );
}
