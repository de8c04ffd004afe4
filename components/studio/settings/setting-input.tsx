import { ByLanguageFields } from "@/components/ui/by-language-fields";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Settings } from "@/lib/newsroom/settings/settings";
import { inputName } from "@/lib/studio/settings/read-settings-form";
import type { SettingField } from "@/lib/studio/settings/setting-fields";
import { useText } from "../shell/text-provider";

/** One field of the settings form, by the kind of the setting. */
export function SettingInput({
  field,
  settings,
  problem,
}: {
  field: SettingField;
  settings: Settings;
  problem?: string;
}) {
  const { key, kind, label, hint, options } = field;
  const value = settings[key];
  if (kind === "byLanguage" || kind === "byOtherLanguage") return <TextsInput field={field} settings={settings} />;
  if (kind === "flag") return <FlagInput field={field} isOn={value === true} />;
  if (kind === "choice")
    return <Select label={label} hint={hint} name={key} defaultValue={String(value)} options={options} />;
  return (
    <Field
      label={label}
      hint={hint}
      problem={problem}
      name={key}
      defaultValue={Array.isArray(value) ? value.join(" ") : String(value)}
      required={field.isRequired}
      maxLength={field.maxLength}
      placeholder={field.placeholder}
      type={kind === "colour" ? "color" : "text"}
      className={kind === "colour" ? "w-32" : "w-full"}
      dir={kind === "text" ? undefined : "ltr"}
      list={kind === "zone" ? "zones" : undefined}
    />
  );
}

function TextsInput({ field, settings }: { field: SettingField; settings: Settings }) {
  const { t } = useText();
  const labels = new Map(field.languages.map(({ lang, label }) => [lang, label]));
  if (labels.size === 0) return null;
  return (
    <div className="grid w-full gap-4">
      <ByLanguageFields
        values={settings[field.key] as Record<string, string>}
        languages={[...labels.keys()]}
        labelOf={(lang) => labels.get(lang) ?? lang}
        nameOf={(lang) => inputName(field.key, lang)}
        moreLabel={(count) => t("shell.moreLanguages", { count })}
      />
    </div>
  );
}

function FlagInput({ field: { key, label, hint }, isOn }: { field: SettingField; isOn: boolean }) {
  return (
    <label className="flex items-start gap-2">
      <input type="checkbox" name={key} className="mt-0.5" defaultChecked={isOn} />
      <span>
        {label}
        {hint && <span className="block text-xs text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}
