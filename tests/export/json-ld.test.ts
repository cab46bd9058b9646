import { describe, expect, it } from "vitest";
import { makeJsonLd } from "../../src/export/json-ld.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { ADDRESS, KNOWN, makeArticle } from "./make-article.ts";

describe("JSON-LD", () => {
  it("says what is known of an article in the words of schema.org", () => {
    const article = makeArticle({
      summary: "Nets it is.",
      authors: ["Meera Chauhan", "Herald Sports Desk", "Madonna"],
      publisher: "Harbour Courier",
      source: "Reuters",
      dateline: { text: "HANOI, Vietnam (AP)", place: "HANOI, Vietnam", agency: "AP", day: null },
      updated: "2019-06-15T08:00Z",
      section: "Local",
      topics: ["gulls"],
      photos: [{ caption: "A gull.", credit: "REUTERS", alt: null, position: 0 }],
      notes: ["Correction: an earlier version named a tern.", "Additional reporting by Bo Ek"],
      url: "https://courier.example/gulls",
    });
    expect(makeJsonLd(article, KNOWN)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": ADDRESS,
      url: ADDRESS,
      isPartOf: { "@type": "ArchiveComponent", name: "Cuttings", url: "https://example.org/archive/" },
      identifier: "gull-nets",
      headline: "Council votes for gull nets",
      description: "Nets it is.",
      datePublished: "2019-06-14",
      dateModified: "2019-06-15T08:00Z",
      author: [
        { "@type": "Person", name: "Meera Chauhan" },
        { "@type": "Organization", name: "Herald Sports Desk" },
        { "@type": "Person", name: "Madonna" },
      ],
      publisher: { "@type": "NewsMediaOrganization", name: "Harbour Courier" },
      sourceOrganization: [{ "@type": "NewsMediaOrganization", name: "Reuters" }],
      dateline: "HANOI, Vietnam (AP)",
      locationCreated: { "@type": "Place", name: "HANOI, Vietnam" },
      articleSection: "Local",
      keywords: ["gulls"],
      inLanguage: "en",
      wordCount: 10,
      articleBody: "The council voted for nets.\n\nA gull attended the vote.",
      image: [{ "@type": "ImageObject", caption: "A gull.", creditText: "REUTERS" }],
      correction: ["Correction: an earlier version named a tern."],
      isBasedOn: [
        { "@type": "MediaObject", name: "gull-nets.txt", sha256: article.record.sha256 },
        { "@type": "WebPage", url: "https://courier.example/gulls" },
      ],
    });
  });

  it("names no publisher that nobody stated, and each agency that signs", () => {
    const { publisher, sourceOrganization } = makeJsonLd(makeArticle({ source: "Reuters, AFP" }), KNOWN);
    expect(publisher).toBeUndefined();
    expect(sourceOrganization).toEqual([
      { "@type": "NewsMediaOrganization", name: "Reuters" },
      { "@type": "NewsMediaOrganization", name: "AFP" },
    ]);
  });

  it("says nothing of what is not known", () => {
    const article = makeArticle({
      source: null,
      published: null,
      period: { edtf: "2022-10", mention: "October 2022" },
    });
    expect(makeJsonLd(article, DEFAULT_SITE)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      isPartOf: { "@type": "ArchiveComponent", name: "Cuttings" },
      identifier: "gull-nets",
      headline: "Council votes for gull nets",
      temporalCoverage: "2022-10",
      inLanguage: "en",
      wordCount: 10,
      articleBody: "The council voted for nets.\n\nA gull attended the vote.",
      isBasedOn: [{ "@type": "MediaObject", name: "gull-nets.txt", sha256: article.record.sha256 }],
    });
  });
});
