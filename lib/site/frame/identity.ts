import { type Settings, settingsFrom } from "@/lib/newsroom/settings/settings";
import type { Site } from "@/lib/public/site";

export type Identity = Pick<Settings, "accent" | "accentDark" | "paper" | "headlineFont" | "textFont" | "density">;

/** How the newsroom's pages look; the portal's own look where no newsroom could be read. */
export const identityOf = (site: Site | null): Identity => site?.settings ?? settingsFrom([]);
