import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../layers/rules";
import { namedBundles, signs } from "./bundles";
import { floors } from "./floors";
import { isBelow } from "./is-below";
import { presentCopies } from "./present-copies";
import { unreachable } from "./unreachable";

const copies = presentCopies("node_modules");
const lowest = new Map(floors.map((floor) => [floor.name, floor.lowest]));
const isLow = (name: string, version: string) => {
  const floor = lowest.get(name);
  return floor !== undefined && isBelow(version, floor);
};
const written = ({ name, version, place }: { name: string; version: string; place: string }) =>
  `${name} ${version} in ${place}`;

it("every copy that is really there is safe, or known to be out of reach", () => {
  const low = copies.filter(({ name, version }) => isLow(name, version));
  expect(low.map(written).sort()).toEqual(unreachable.map(written).sort());
});

it("finds what others bundle, and what is installed twice", () => {
  const taxonomyOf = (name: string) => copies.filter((copy) => copy.name === name).map(({ place }) => place);
  expect(taxonomyOf("satori")).toEqual(
    expect.arrayContaining(["satori", "@vercel/og/dist/index.node.js", "next/dist/compiled/@vercel/og/index.node.js"]),
  );
  expect(taxonomyOf("@vercel/og")).toEqual(expect.arrayContaining(["@vercel/og", "next/dist/compiled/@vercel/og"]));
  expect(taxonomyOf("@resvg/resvg-wasm")).toContain("@vercel/og/dist/index.node.js");
  expect(taxonomyOf("harfbuzzjs").length).toBeGreaterThan(1);
  expect(taxonomyOf("lib-vips").length).toBeGreaterThan(0);
  expect(taxonomyOf("next")).toEqual(["next"]);
  const bundled = new Set(copies.map(({ place }) => place));
  for (const place of [...namedBundles, ...signs.map((sign) => sign.place)]) expect(bundled).toContain(place);
});

it.each(unreachable.map((copy) => [copy.name, copy] as const))(
  "%s is held out of reach by a rule or a test",
  (_, copy) => {
    const isRule = rules.some(({ name }) => name === copy.heldBy);
    expect([copy.heldBy, isRule || existsSync(copy.heldBy)]).toEqual([copy.heldBy, true]);
    if (!isRule) expect(readFileSync(copy.heldBy, "utf8")).toContain(`"${copy.name}`);
  },
);

it("every package named in package.json with a floor asks for a safe version", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const [name, version] of Object.entries<string>({ ...dependencies, ...devDependencies })) {
    expect([name, isLow(name, version)]).toEqual([name, false]);
  }
});

describe("isBelow", () => {
  it.each([
    ["8.5.23", "8.5.28", true],
    ["8.5.28", "8.5.28", false],
    ["9.0.0", "8.5.28", false],
    ["8.10.0", "8.9.9", false],
    ["2.14", "2.14.5", true],
    ["19.3.0-canary-1", "19.3.0", false],
  ])("%s is below %s: %j", (version, floor, expected) => {
    expect(isBelow(version, floor)).toBe(expected);
  });
});
