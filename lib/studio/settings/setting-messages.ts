import type { SettingGroup, SettingKey } from "@/lib/newsroom/settings/setting-rows";
import type { Settings } from "@/lib/newsroom/settings/settings";
import type { fontNames } from "./font-names";

/** The values of a choice that have no name that is the same in every language. */
type Named<Key extends SettingKey> = Settings[Key] extends string
  ? string extends Settings[Key]
    ? never
    : Exclude<Settings[Key], keyof typeof fontNames>
  : never;

/** What the messages of the settings screen must have for every setting. `{lang}` in a label is the language of a text. */
export interface SettingMessages {
  groups: Record<SettingGroup, string>;
  fields: Record<SettingKey, { label: string; hint?: string }>;
  options: { [Key in SettingKey as [Named<Key>] extends [never] ? never : Key]: Record<Named<Key>, string> };
}
