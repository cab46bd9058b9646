/** A page of our own in the place of one of Cuttings': `templates/KIND.11ty.tsx` is given the props of its kind. */
import type { PropsOf } from "cuttings";
import { Page } from "./_components/page.tsx";

export default function NotFound({ frame }: PropsOf["not-found"]) {
  return (
    <Page frame={frame} kind="not-found">
      <header class="page-head">
        <h1>Nobody knows this address</h1>
        <p>
          Ask at the desk, or start at <a href={frame.homeHref}>the front page</a>.
        </p>
      </header>
    </Page>
  );
}
