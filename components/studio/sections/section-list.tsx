"use client";

import { createSectionAction } from "@/lib/studio/sections/actions";
import type { ListedSection } from "@/lib/studio/sections/list-all-sections";
import type { ShownRenaming } from "@/lib/studio/sections/shown-renamings";
import { NewNameForm } from "../shell/new-name-form";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { SectionRow } from "./section-row";
import { useRenamings } from "./use-renamings";

export function SectionList({
  sections,
  renamings: opened,
  languages,
  mayChange,
}: {
  sections: ListedSection[];
  renamings: ShownRenaming[];
  languages: string[];
  mayChange: boolean;
}) {
  const { t } = useText();
  const { renamings, watch } = useRenamings(opened);
  const create = useAction(createSectionAction);
  const lang = languages[0] ?? "en";
  return (
    <>
      {mayChange && (
        <NewNameForm
          label={t("sections.new", { lang })}
          words={t("sections.make")}
          {...create}
          onCreate={(name) => create.run({ name, lang })}
        />
      )}
      {sections.length === 0 && <p className="py-10 text-center text-ink-3">{t("sections.none")}</p>}
      <ol aria-label={t("sections.title")}>
        {sections.map((section, index) => (
          <SectionRow
            key={section.id}
            section={section}
            before={sections[index - 1]}
            after={sections[index + 1]}
            at={index}
            languages={languages}
            mayChange={mayChange}
            renaming={renamings.find(({ sectionId }) => sectionId === section.id)}
            onRenamed={watch}
          />
        ))}
      </ol>
    </>
  );
}
