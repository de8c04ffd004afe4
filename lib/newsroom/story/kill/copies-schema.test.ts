import { expect, it } from "vitest";
import { copiesSchema } from "./copies-schema";

it("reads a copy from each line, with all after the first comma as its address", () => {
  const lines = " Coast Wire , https://wire.example/a,b\r\n\nMorning mail of 27 November\n";
  expect(copiesSchema.parse(lines)).toEqual([
    { place: "Coast Wire", address: "https://wire.example/a,b" },
    { place: "Morning mail of 27 November", address: "" },
  ]);
  expect(copiesSchema.parse(" \n ")).toEqual([]);
});

it.each([
  ["no place", "Wire, https://a.example\n, https://b.example", "must say where in line 2, before the comma"],
  ["a long place", "x".repeat(501), "must say where in at most 500 characters in line 1"],
  ["a long address", `x, ${"y".repeat(2_001)}`, "must have an address of at most 2,000 characters in line 1"],
  ["too many", "x\n".repeat(101), "must be at most 100 copies"],
])("refuses %s with its line", (_, lines, message) => {
  expect(copiesSchema.safeParse(lines).error?.issues).toMatchObject([{ message }]);
});
