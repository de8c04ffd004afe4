import { expect, test } from "vitest";
import { askedPercentAddress, askedQueryAddress, queryPageAddress, queryPageTarget, splitQuery } from "./query-address";

test.each([
  ["id=5", "id=5", ""],
  ["b=2&a=1", "b=2&a=1", ""],
  ["utm_source=x&id=5&fbclid=y", "id=5", "utm_source=x&fbclid=y"],
  ["&id=5&&", "id=5", ""],
  ["q=a+b&r=a%20b", "q=a%20b&r=a%20b", ""],
  ["q=caf%c3%a9", "q=café", ""],
  ["q=cafe\u0301", "q=café", ""],
  ["q=50%&r=%26%3d%23", "q=50%25&r=%26%3D%23", ""],
  ["12", "12", ""],
  ["utm", "utm", ""],
])("the query %s is %s, and %s only counts", (query, own, tracking) => {
  expect(splitQuery(query)).toEqual({ own, tracking });
});

test.each([
  ["/News.aspx?id=5", "/News.aspx?id=5", ""],
  ["/~/News.aspx?id=5&gclid=1", "/News.aspx?id=5", "gclid=1"],
  ["/100%25-sure?a=1", "/100%-sure?a=1", ""],
  ["/?id=5", "/?id=5", ""],
])("the target %s asks for %s", (target, address, rest) => {
  const asked = { address, rest };
  expect(askedQueryAddress(target)).toEqual(asked);
  const [path = "", query = ""] = queryPageTarget(asked).split("?");
  expect([queryPageAddress(path), query]).toEqual([address, rest]);
});

test.each([
  ["/100%25-sure", { address: "/100%-sure", rest: "" }],
  ["/~/100%25-sure?a=1&utm_source=b", { address: "/100%-sure", rest: "a=1&utm_source=b" }],
  ["/%25ff", { address: "/%ff", rest: "" }],
  ["/caf%C3%A9?a=%25", null],
  ["/%25%00", null],
])("the path of %s has a percent sign: %j", (target, asked) => {
  expect(askedPercentAddress(target)).toEqual(asked);
});

test.each(["/city", "/city?", "/city?utm_source=a&fbclid=b", `/city?a=${"b".repeat(2_000)}`, "/%00?a=1"])(
  "the target %s names no old address",
  (target) => {
    expect(askedQueryAddress(target)).toBeNull();
  },
);

test.each(["/~query", "/~query/is/", "/~query/is/!!", "/~query/is/YQ", "/~query/is/YT8A", "/a?b"])(
  "%s stands for no old address",
  (path) => {
    expect(queryPageAddress(path)).toBeNull();
  },
);
