import type { Screen } from "@/lib/newsroom/access/screens";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

interface NavItem {
  href: string;
  label: string;
}

export interface NavGroup {
  name: "write" | "library" | "site" | "manage";
  label: string;
  items: NavItem[];
}

const groups: Record<NavGroup["name"], readonly Screen[]> = {
  write: ["stories", "schedule"],
  library: ["media", "topics", "authors", "storylines"],
  site: ["sections", "addresses", "corrections", "search"],
  manage: ["people", "settings"],
};

/** The screens of the studio that somebody may open, with their addresses and labels, in groups; a group without one is left out. */
export function navGroupsFor(screens: Screen[], t: Translate): NavGroup[] {
  const item = (screen: Screen): NavItem => ({
    href: screen === "stories" ? "/studio" : `/studio/${screen}`,
    label: t(`shell.nav.${screen}`),
  });
  return (Object.keys(groups) as NavGroup["name"][])
    .map((name) => ({
      name,
      label: t(`shell.navGroup.${name}`),
      items: groups[name].filter((screen) => screens.includes(screen)).map(item),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The same without groups. */
export const navItemsFor = (screens: Screen[], t: Translate): NavItem[] =>
  navGroupsFor(screens, t).flatMap(({ items }) => items);
