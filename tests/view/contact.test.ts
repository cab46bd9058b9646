/** Where readers tell mistakes: on every page, and from an article with what the message is about. */
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { linkContact, linkReport } from "../../src/view/contact.ts";
import { planPages } from "../../src/view/pages.ts";
import { loadMade, makeRecord } from "../make-record.ts";

const DESK = { contact: "desk@example.org" };
const WEB = { contact: "https://example.org/contact/" };

const plan = (site: Partial<Site>) =>
  planPages(gatherArchive([makeRecord({ headline: "Wall & sea\ud800" })]), { ...DEFAULT_SITE, ...site }, loadMade);

describe("a link for mistakes", () => {
  it("leads to an address of e-mail or of the web, and nowhere without one", () => {
    expect(linkContact(DESK)).toEqual({ href: "mailto:desk@example.org", label: "desk@example.org" });
    expect(linkContact(WEB)).toEqual({ href: "https://example.org/contact/", label: "example.org/contact" });
    expect([linkContact(DEFAULT_SITE), linkReport(DEFAULT_SITE, "Wall", null)]).toEqual([null, null]);
  });

  it("begins a message about an article with its headline and address", () => {
    const href = linkReport(DESK, "Wall & sea", "https://example.org/articles/wall/")?.href ?? "";
    const { pathname, searchParams } = new URL(href);
    expect([pathname, searchParams.get("subject"), searchParams.get("body")]).toEqual([
      "desk@example.org",
      "Mistake in: Wall & sea",
      "https://example.org/articles/wall/",
    ]);
    expect(linkReport(DESK, "Wall", null)?.href).toBe("mailto:desk@example.org?subject=Mistake%20in%3A%20Wall");
    expect(linkReport(WEB, "Wall", "https://example.org/articles/wall/")).toEqual(linkContact(WEB));
  });

  it("is around every page, and on an article, though the page about the archive is left out", () => {
    const own = plan({ ...DESK, leaveOut: ["about"] });
    expect(own.about.paths).toEqual([]);
    expect(own.home.makeProps(0).frame.contact).toEqual(linkContact(DESK));
    expect(own.article.makeProps(0).report?.href).toContain("subject=Mistake%20in%3A%20Wall%20%26%20sea");
    expect([plan({}).home.makeProps(0).frame.contact, plan({}).article.makeProps(0).report]).toEqual([null, null]);
  });
});
