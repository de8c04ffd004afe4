import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuery, readSearch, searchPath, writeQuery } from "./search-address";
import { withoutFields } from "./search-fields";

describe("search addresses", () => {
  test.each(["tram", "100% of a/b?c#d", "ضريبة الميناء", "東京 🚢", "a".repeat(200)])("%s survives", (query) => {
    expect(readQuery(writeQuery(query))).toBe(query);
    expect(writeQuery(query)).toMatch(/^[\w-]+$/);
  });

  test("any query can be read back, wherever it is cut", () => {
    const cut = `${"a".repeat(199)} tram`;
    expect(readSearch(writeQuery(cut))).toEqual({ query: "a".repeat(199), isTyped: false });
    const unit = fc.constantFrom("a", " ", "\u00a0", "\0", "\ud83d\ude80", "\ud83d");
    const long = fc.array(unit, { minLength: 190, maxLength: 210, size: "max" });
    fc.assert(
      fc.property(long, (parts) => {
        expect(readSearch(writeQuery(parts.join("")))).not.toBeNull();
      }),
    );
  });

  test("a query becomes part of the path, in each edition", () => {
    expect(searchPath(new URL("http://x/search?q=tram"), "-")).toBe(`/-/search/${writeQuery("tram")}`);
    expect(searchPath(new URL("http://x/ar/search?q=a&from=20261123T1-0f"), "-")).toBe(
      `/ar/search/${writeQuery("a")}/20261123T1-0f`,
    );
  });

  test.each([
    ["/search/feed.xml?q=tram", "-", `/-/search/${writeQuery("tram")}/feed.xml`],
    ["/fr/search/feed.xml?q=tram&sort=date", "-", `/fr/search/${writeQuery("sort:date tram")}/feed.xml`],
    ["/search?q=tram&from=feed.xml", "-", `/-/search/${writeQuery("tram")}`],
  ])("%s is read as a feed or not", (path, locale, expected) => {
    expect(searchPath(new URL(`http://x${path}`), locale)).toBe(expected);
  });

  test.each([
    ["q=tram&sort=date&since=2026-01-02&until=", "sort:date since:2026-01-02 tram"],
    ["q=tram sort:date since:2025 late&sort=&until=2026", "until:2026 tram since:2025 late"],
    ["q=tram&sort=x&since=1-1", "tram"],
    ["q=tram&until=x", "tram"],
  ])("%s asks for %s", (fields, query) => {
    const path = searchPath(new URL(`http://x/search?${fields}`), "-") ?? "";
    expect(readQuery(path.split("/")[3] ?? "")).toBe(query);
  });

  test("the field of a form has a query without its order and dates", () => {
    expect(withoutFields('sort:date tram since:2026-01-02 section:city until:"2026"')).toBe("tram section:city");
  });

  test.each([
    "http://x/search",
    "http://x/search?q=%20",
    "http://x/search?q=%00",
    "http://x/city?q=tram",
    "http://x/a/b/search?q=tram",
    "http://x/~/search?q=tram",
  ])("%s asks for no results", (address) => {
    expect(searchPath(new URL(address), "-")).toBeNull();
  });

  test("a query that is being typed is marked in its path, and read as such", () => {
    const path = searchPath(new URL("http://x/search?q=tr%C3%A4m"), "-", true) ?? "";
    expect(readSearch(path.split("/")[3] ?? "")).toEqual({ query: "träm", isTyped: true });
    expect(readSearch(writeQuery("träm"))).toEqual({ query: "träm", isTyped: false });
  });

  test.each(["", "~", "~~dHI", "dHI=", "a b", "%00"])("%j was not written by us", (part) => {
    expect(readSearch(part)?.query || null).toBeNull();
  });

  test("NUL, half a pair and a strange position are left out", () => {
    expect(searchPath(new URL("http://x/search?q=a%00b&from=../x"), "-")).toBe(`/-/search/${writeQuery("a b")}`);
    expect(readQuery(writeQuery("a\ud83d"))).toBe("a\ufffd");
  });
});
