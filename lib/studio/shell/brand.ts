import "server-only";
import { cache } from "react";
import { readSettings } from "@/lib/newsroom/settings/save-settings";
import { database } from "@/lib/platform/db/database";
import { siteUrl } from "@/lib/platform/env";

/** What every studio page shares: the newsroom's name, zone and languages, and its public address. */
export const getBrand = cache(async () => ({ ...(await readSettings(database())), siteUrl: siteUrl() }));
