import type { Site } from "./site";

/** The sections that an edition's menus, lists and sitemaps name: those with a story in its language. */
export const shownSections = ({ sections }: Pick<Site, "sections">) => sections.filter(({ isEmpty }) => !isEmpty);
