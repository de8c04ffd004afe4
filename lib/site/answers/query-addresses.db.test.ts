import { afterAll, expect, test, vi } from "vitest";
import { addRedirect } from "@/lib/newsroom/address/add-redirect";
import { removeRedirect } from "@/lib/newsroom/address/remove-redirect";
import { databaseClock } from "@/lib/platform/cache/tagged-cache";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { queryPageTarget } from "@/lib/platform/http/addresses/query-address";
import { reader } from "@/lib/public/db/reader";
import { aMember } from "@/lib/testing/a-member";
import { aPublicStory } from "@/lib/testing/a-story";
import { addressAnswer } from "./address-answer";
import { queryAddressState } from "./query-addresses";

afterAll(() => database().$disconnect());

const known = async (address: string) => {
  await databaseClock().sync();
  return queryAddressState(address);
};
const answer = (address: string) => addressAnswer(queryPageTarget({ address, rest: "" }));

test("an address with a query is known from the moment that a redirect is made until it is removed, and each is asked for once", async () => {
  const { path, actor } = await inTransaction(database(), async (tx) => ({
    ...(await aPublicStory(tx, {})),
    actor: await aMember(tx, "editor"),
  }));
  const bases = vi.spyOn(reader().publicQueryBase, "findMany");
  const rows = vi.spyOn(reader().publicQueryAddress, "findFirst");
  expect(await known("/News.aspx?id=5")).toBeNull();
  expect(await known("/city?id=5")).toBeNull();
  expect([bases.mock.calls.length, rows.mock.calls.length]).toEqual([1, 0]);

  const add = (from: string) => inTransaction(database(), (tx) => addRedirect(tx, actor, { from, to: path }));
  await add("/News.aspx?id=5&utm_source=post");
  expect([await known("/News.aspx?id=5"), await known("/News.aspx?id=6"), await known("/city?id=5")]).toEqual([
    "known",
    "path",
    null,
  ]);
  expect(await answer("/News.aspx?id=5")).toEqual({ status: 301, location: path });
  expect(await answer("/News.aspx?id=6")).toEqual({ status: 404 });
  rows.mockClear();
  for (let n = 0; n < 5; n++) expect(await known("/News.aspx?id=6")).toBe("path");
  expect(rows.mock.calls).toHaveLength(0);

  await add("/News.aspx?id=6");
  expect(await known("/News.aspx?id=6")).toBe("known");
  await inTransaction(database(), (tx) => removeRedirect(tx, actor, { path: "/News.aspx?id=6" }));
  expect(await known("/News.aspx?id=6")).toBe("path");
});

test("a percent sign that encodes nothing is part of an old address, and of a location it is encoded", async () => {
  await inTransaction(database(), async (tx) => {
    const editor = await aMember(tx, "editor");
    await addRedirect(tx, editor, { from: "/100%-sure", to: "/50%-off?a=b%26c" });
    await addRedirect(tx, editor, { from: "/?p=7", to: "/city" });
  });
  expect(await answer("/100%-sure")).toEqual({ status: 301, location: "/50%25-off?a=b%26c" });
  expect(await known("/?id=7"), "addresses of WordPress are known by their form").toBeNull();
});
