import { expect, test } from "vitest";
import { acceptedEncoding } from "./accepted-encoding";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["x-gzip", "gzip"],
  ["GZIP", "gzip"],
  ["gzip;q=0", "identity"],
  ["gzip;q=0, *", "br"],
  ["br;q=0, *", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br ; q=0.8 , gzip ; q=0.8", "br"],
  ["identity, gzip;q=0.5", "identity"],
  ["identity;q=0.5, gzip;q=0.5", "gzip"],
  ["identity;q=0", "identity"],
  ["identity;q=0, *", "br"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["deflate, zstd", "identity"],
  ["gzip;q=2", "gzip"],
  [",;,gzip;;q=x", "gzip"],
])("of %j the encoding is %s", (header, expected) => {
  expect(acceptedEncoding(header)).toBe(expected);
});
