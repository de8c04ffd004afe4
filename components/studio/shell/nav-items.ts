import type { StaffRole } from "@/lib/newsroom/actor";
import type { StudioMessages } from "@/lib/studio/shell/text/en";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

interface Screen {
  href: string;
  name: keyof StudioMessages["shell"]["nav"];
  roles?: StaffRole[];
}

/** The studio's screens in the order of its navigation; those with roles are for these alone. */
const screens: Screen[] = [
  { href: "/studio", name: "stories" },
  { href: "/studio/schedule", name: "schedule" },
  { href: "/studio/media", name: "media" },
  { href: "/studio/topics", name: "topics" },
  { href: "/studio/authors", name: "authors" },
  { href: "/studio/storylines", name: "storylines", roles: ["administrator", "editor"] },
  { href: "/studio/sections", name: "sections", roles: ["administrator", "editor"] },
  { href: "/studio/addresses", name: "addresses", roles: ["administrator", "editor"] },
  { href: "/studio/corrections", name: "corrections", roles: ["administrator", "editor"] },
  { href: "/studio/search", name: "search", roles: ["administrator", "editor"] },
  { href: "/studio/people", name: "people", roles: ["administrator"] },
  { href: "/studio/settings", name: "settings", roles: ["administrator"] },
];

/** The screens of a role with their addresses and labels. */
export const navItemsFor = (role: StaffRole, t: Translate): { href: string; label: string }[] =>
  screens
    .filter(({ roles }) => !roles || roles.includes(role))
    .map(({ href, name }) => ({ href, label: t(`shell.nav.${name}`) }));
