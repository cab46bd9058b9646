/** A page of a person's own: an imprint, a privacy notice, who keeps the archive. */
import type { VNode } from "preact";
import { renderChildren } from "../src/view/body.tsx";
import type { OwnPageProps } from "../src/view/own-page.ts";
import { Page } from "./_components/page.tsx";

/** The page. */
export default function OwnPage({ frame, title, language, direction, blocks, notes }: OwnPageProps): VNode {
  return (
    <Page frame={frame} kind="own-page">
      <article class="own" lang={language} dir={direction === "rtl" ? direction : undefined}>
        <header class="page-head">
          <h1>{title}</h1>
        </header>
        <div class="body">
          {renderChildren({ type: "element", tagName: "div", properties: {}, children: [...blocks] })}
          {notes === null ? null : <ol class="notes">{renderChildren(notes)}</ol>}
        </div>
      </article>
    </Page>
  );
}
