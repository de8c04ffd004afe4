import { expect, test } from "vitest";
import { isOwnOrigin, type OriginQuestion } from "./check-origin";

const site = { siteUrl: "https://news.example", isSiteUrlSet: true, host: "news.example", site: undefined };
const unset = { siteUrl: "http://localhost:3000", isSiteUrlSet: false, site: undefined };

test.each<[string, OriginQuestion]>([
  ["the site's own page", { ...site, origin: "https://news.example" }],
  ["a browser that says so", { ...site, origin: "https://news.example", site: "same-origin" }],
  ["a program without a page", { ...site, origin: undefined }],
  ["an IP address while no site address is set", { ...unset, origin: "http://192.0.2.7:3000", host: "192.0.2.7:3000" }],
  ["loopback in IPv6", { ...unset, origin: "http://[::1]:3000", host: "[::1]:3000" }],
])("%s may change something", (_, question) => {
  expect(isOwnOrigin(question)).toBe(true);
});

test.each<[string, OriginQuestion]>([
  ["another site", { ...site, origin: "https://other.example" }],
  ["a page without an origin", { ...site, origin: "null" }],
  ["the site over plain http", { ...site, origin: "http://news.example" }],
  ["another port", { ...site, origin: "https://news.example:8443" }],
  ["another site whose name begins alike", { ...site, origin: "https://news.example.other.example" }],
  ["a sibling of the site", { ...site, origin: undefined, site: "same-site" }],
  ["a browser that says so", { ...site, origin: undefined, site: "cross-site" }],
  ["an IP address where the site's is set", { ...site, origin: "http://192.0.2.7", host: "192.0.2.7" }],
  [
    "a name that leads to this machine",
    { ...unset, origin: "http://rebound.example:3000", host: "rebound.example:3000" },
  ],
  ["an IP address that was not asked", { ...unset, origin: "http://192.0.2.7:3000", host: "localhost:3000" }],
])("%s may not", (_, question) => {
  expect(isOwnOrigin(question)).toBe(false);
});
