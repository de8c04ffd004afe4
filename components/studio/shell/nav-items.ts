import type { Screen } from "@/lib/newsroom/access/screens";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

/** These screens of the studio with their addresses and labels, in the order of its navigation. */
export const navItemsFor = (screens: Screen[], t: Translate): { href: string; label: string }[] =>
  screens.map((screen) => ({
    href: screen === "stories" ? "/studio" : `/studio/${screen}`,
    label: t(`shell.nav.${screen}`),
  }));
