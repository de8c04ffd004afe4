import { z } from "zod";
import { type SettingKey, settingRows } from "./setting-rows";

type Shape = { [Key in SettingKey]: (typeof settingRows)[Key]["schema"] };

const shape = Object.fromEntries(Object.entries(settingRows).map(([key, { schema }]) => [key, schema]));

export const settingsSchema = z.object(shape as Shape);

export type Settings = z.output<typeof settingsSchema>;

export const defaultLanguage = (settings: Settings) => settings.languages[0] ?? "en";

/** Settings from their rows; absent ones get their defaults. */
export function settingsFrom(rows: { key: string; value: unknown }[]): Settings {
  return settingsSchema.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])));
}
