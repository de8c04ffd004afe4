import { expect, test } from "vitest";
import { writeQuery } from "../addresses/search-address";
import { readTarget } from "./read-target";

const page = (target: string) => ({ target, isSearch: false });
const results = (path: string) => ({ target: path, isSearch: true, address: expect.any(String) });
const tram = writeQuery("tram");

test.each([
  ["/city/tide", page("/city/tide")],
  ["/city//tide/?a=1", page("/~/city/tide?a=1")],
  ["/?p=12", page("/~page/p/12")],
  ["/%ff", page("/%25ff")],
  ["http://other.example/city/tide?a=1", page("/city/tide?a=1")],
  ["/a/../_next/image?url=x", page("/_next/image?url=x")],
  ["/a/%2e%2e/api/media", page("/api/media")],
  ["/\\studio", page("//studio")],
  ["//%E0%A4%A", page("/~/%25E0%25A4%25A")],
  ...["/search/!", "/fr/search/!/20", "/-/search/!", "/Search/%21"].map((asked): [string, ReturnType<typeof page>] => [
    asked,
    page("/~none"),
  ]),
  ["//other.example/search?q=a", page("/~/other.example/search?q=a")],
])("the target %s means the page %j", (asked, expected) => {
  expect(readTarget(asked, false)).toEqual(expected);
});

test.each([
  ["/search?q=tram", results(`/-/search/${tram}`)],
  ["/fr/search?q=tram&from=a", results(`/fr/search/${tram}/a`)],
])("the target %s asks for results", (asked, expected) => {
  expect(readTarget(asked, false)).toEqual(expected);
});

test("a search keeps the address at which it was asked for", () => {
  expect(readTarget("/fr/search/?q=tram", false)).toEqual(page("/~/fr/search?q=tram"));
  expect(readTarget("/fr/search?q=tram", false)).toMatchObject({ address: "/fr/search?q=tram" });
});

test("a search that is being typed is marked", () => {
  expect(readTarget("/search?q=tram", true)).toEqual(results(`/-/search/~${tram}`));
});

test.each([
  [`/search/${tram}`, "/search?q=tram"],
  [`/fr/search/${tram}/feed.xml`, "/fr/search/feed.xml?q=tram"],
  [`/fr/search/${tram}/cursor`, "/fr/search?q=tram&from=cursor"],
  [`/%73earch/${tram}`, "/search?q=tram"],
  ["/-", "/"],
  ["/-/city?a=1", "/city?a=1"],
  ["/-//other.example", "/other.example"],
  [`/-/search/${tram}`, `/search/${tram}`],
])("%s has its one address at %s", (asked, expected) => {
  expect(readTarget(asked, false)).toEqual({ redirectTo: expected });
});

test.each(["*", "other.example:443", "ftp://other.example/", "city"])("%s is no address of this site", (asked) => {
  expect(readTarget(asked, false)).toHaveProperty("problem");
});

test.each(["/search/%ff", "/search/%", "/-/search/%zz"])("%s is read without a fault", (asked) => {
  expect(readTarget(asked, false)).not.toHaveProperty("problem");
});
