import { beforeAll, expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";
import { getSite, type Site } from "../site";
import { getNextUp } from "./next-up";

let site: Site;
let sectionId = "";
const ids: string[] = [];

beforeAll(async () => {
  const found = await getSite("-");
  if (!found) throw new Error("no site");
  site = found;
  await database().$transaction(
    async (tx) => {
      ({ id: sectionId } = await aSection(tx));
      for (const day of [1, 2, 3, 4]) {
        const sponsor = day === 2 ? "Harbour Lines" : null;
        ids.push((await aPublicStory(tx, { sectionId, sponsor }, new Date(Date.UTC(2026, 4, day)))).storyId);
      }
      await aPublicStory(tx, {}, new Date(Date.UTC(2026, 4, 3)));
    },
    { timeout: 60_000 },
  );
}, 60_000);

const nextOf = async (day: number, shown: string[] = [], sensitive = false) => {
  const story = { id: ids[day - 1] ?? "", lang: "en", sectionId, sensitive };
  const next = await getNextUp({ ...story, firstPublishedAt: new Date(Date.UTC(2026, 4, day)) }, shown, site);
  return next ? ids.indexOf(next.id) + 1 : null;
};

test("the next story is the one before in its section, unless it is beside it already or paid for", async () => {
  expect(await nextOf(4)).toBe(3);
  expect(await nextOf(4, [ids[2] ?? ""])).toBe(1);
  expect(await nextOf(3)).toBe(1);
  expect(await nextOf(1)).toBeNull();
  expect(await nextOf(4, [], true)).toBeNull();
});
