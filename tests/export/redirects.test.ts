import { describe, expect, it } from "vitest";
import { aliasFile, makeAliasPage, makeRedirects } from "../../src/export/redirects.ts";
import { DEFAULT_SITE } from "../../src/site.ts";

const SITE = { ...DEFAULT_SITE, url: "https://example.org", pathPrefix: "/archive/" };

describe("redirects", () => {
  it("hold a line for each form of an old address, both sides below the path prefix", () => {
    const redirects = [
      { from: "/2019/h\u00e4fen/", to: "/articles/a/" },
      { from: "/b.php", to: "/articles/b/" },
    ];
    expect(makeRedirects(redirects, SITE)).toBe(
      [
        "/archive/2019/h%C3%A4fen /archive/articles/a/ 301",
        "/archive/2019/h%C3%A4fen/ /archive/articles/a/ 301",
        "/archive/b.php /archive/articles/b/ 301",
        "",
      ].join("\n"),
    );
    expect(makeRedirects([], SITE)).toBeNull();
  });

  it.each([
    ["/2019/a.html", "2019/a.html"],
    ["/2019/a.htm", "2019/a.htm"],
    ["/2019/A.HTM", "2019/A.HTM"],
    ["/2019/a", "2019/a/index.html"],
    ["/2019/a/", "2019/a/index.html"],
    ["/vol.2", "vol.2/index.html"],
    ["/a.php", null],
  ])("leave a page for hosts that read no such file: %s at %s", (from, file) => {
    expect(aliasFile(from)).toBe(file);
  });

  it("send a reader on at once, and name the article's own address", () => {
    const record = { headline: "Fish & <chips>", language: "pt", direction: "ltr" } as const;
    const page = makeAliasPage("/articles/a/", record, SITE);
    expect(page).toContain('<html lang="pt">');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/archive/articles/a/">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/archive/articles/a/">');
    expect(page).toContain('<p><a href="/archive/articles/a/">Fish &amp; &lt;chips&gt;</a></p>');
  });

  it("show a headline that is read from the right so", () => {
    const record = { headline: "عودة العبّارة", language: "ar", direction: "rtl" } as const;
    expect(makeAliasPage("/articles/a/", record, SITE)).toContain('<html lang="ar" dir="rtl">');
  });
});
