import type { StaffRole } from "@/lib/newsroom/actor";

export interface NavItem {
  href: string;
  label: string;
  roles?: StaffRole[];
}

/** The studio's screens in the order of its navigation; those with roles are for these alone. */
const navItems: NavItem[] = [
  { href: "/studio", label: "Stories" },
  { href: "/studio/schedule", label: "Schedule" },
  { href: "/studio/media", label: "Pictures" },
  { href: "/studio/topics", label: "Topics" },
  { href: "/studio/authors", label: "Authors" },
  { href: "/studio/storylines", label: "Storylines", roles: ["administrator", "editor"] },
  { href: "/studio/sections", label: "Sections", roles: ["administrator", "editor"] },
  { href: "/studio/addresses", label: "Addresses", roles: ["administrator", "editor"] },
  { href: "/studio/corrections", label: "Corrections", roles: ["administrator", "editor"] },
  { href: "/studio/search", label: "Search", roles: ["administrator", "editor"] },
  { href: "/studio/people", label: "People", roles: ["administrator"] },
  { href: "/studio/settings", label: "Settings", roles: ["administrator"] },
];

export const navItemsFor = (role: StaffRole) => navItems.filter(({ roles }) => !roles || roles.includes(role));
