/** The template of each kind of page, by the kind's name. */
import type { VNode } from "preact";
import about from "../../../templates/about.11ty.tsx";
import article from "../../../templates/article.11ty.tsx";
import data from "../../../templates/data.11ty.tsx";
import home from "../../../templates/home.11ty.tsx";
import index from "../../../templates/index.11ty.tsx";
import listing from "../../../templates/listing.11ty.tsx";
import notFound from "../../../templates/not-found.11ty.tsx";
import ownPage from "../../../templates/own-page.11ty.tsx";
import search from "../../../templates/search.11ty.tsx";
import years from "../../../templates/years.11ty.tsx";
import type { PageKind, PropsOf } from "../../view/pages.ts";
import { writePage } from "./write-markup.ts";

type Templates = { readonly [Kind in PageKind]: (props: PropsOf[Kind]) => VNode };

const TEMPLATES: Templates = {
  about,
  article,
  data,
  home,
  index,
  listing,
  "not-found": notFound,
  "own-page": ownPage,
  search,
  years,
};

/**
 * Renders a page.
 * @param kind Its kind.
 * @param props The props of a page of that kind.
 */
export function renderTemplate(kind: PageKind, props: object): VNode {
  // The plan of a site pairs kinds with props of their own; the pair is lost where Eleventy carries a kind and a number.
  const template = TEMPLATES[kind] as (props: object) => VNode;
  return template(props);
}

/** Renders a page: its bytes, which the next page may overwrite. */
export type RenderPage = (kind: PageKind, props: object) => Uint8Array;

/** Renders a page with our own templates. */
export const renderOurs: RenderPage = (kind, props) => writePage(renderTemplate(kind, props));
