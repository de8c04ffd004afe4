import { expect, it } from "vitest";
import { screens } from "@/lib/newsroom/access/screens";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { navGroupsFor, navItemsFor } from "./nav-items";

const t = ((key: string) => key) as unknown as Translate;

it("has every screen once, in a group", () => {
  const hrefs = navItemsFor([...screens], t).map(({ href }) => href);
  expect(hrefs.sort()).toEqual(
    screens.map((screen) => (screen === "stories" ? "/studio" : `/studio/${screen}`)).sort(),
  );
});

it("leaves out groups of which nothing may be opened", () => {
  expect(navGroupsFor(["stories", "media"], t).map(({ name }) => name)).toEqual(["write", "library"]);
});
