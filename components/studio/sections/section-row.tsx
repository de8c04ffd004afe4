"use client";

import { useState } from "react";
import { RowMenu, RowName, rowClass, rowControl } from "@/components/ui/row";
import { describeSectionAction } from "@/lib/studio/sections/actions";
import type { ListedSection } from "@/lib/studio/sections/list-all-sections";
import type { ShownRenaming } from "@/lib/studio/sections/shown-renamings";
import { NamesForm } from "../shell/names-form";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { RenameProgress } from "./rename-progress";
import { SectionAddressDialog } from "./section-address-dialog";

export function SectionRow({
  section,
  before,
  after,
  at,
  languages,
  mayChange,
  renaming,
  onRenamed,
}: {
  section: ListedSection;
  before: ListedSection | undefined;
  after: ListedSection | undefined;
  at: number;
  languages: string[];
  mayChange: boolean;
  renaming: ShownRenaming | undefined;
  onRenamed: () => void;
}) {
  const { t } = useText();
  const [open, setOpen] = useState<"names" | "address" | null>(null);
  const describe = useAction(describeSectionAction);
  const { id, slug, names, isInMenu, stories } = section;
  async function swap(other: ListedSection | undefined, place: number) {
    if (!other) return;
    await describe.run({ sectionId: other.id, names: other.names, position: at });
    await describe.run({ sectionId: id, names, position: place });
  }
  return (
    <li className={rowClass}>
      <span className="min-w-40 flex-1">
        <RowName onOpen={mayChange && open === null ? () => setOpen("names") : null}>
          <bdi>{names[languages[0] ?? "en"] ?? Object.values(names)[0] ?? slug}</bdi>
        </RowName>
        <span className="block text-xs text-ink-3">
          <bdi dir="ltr">/{slug}</bdi>
        </span>
      </span>
      <span className="text-xs text-ink-3 tabular-nums">{t("sections.stories", { count: stories })}</span>
      {mayChange && (
        <>
          <label className={`${rowControl} flex items-center gap-1.5 text-xs`}>
            <input
              type="checkbox"
              checked={isInMenu}
              onChange={(event) => describe.run({ sectionId: id, names, isInMenu: event.target.checked })}
            />
            {t("sections.inMenu")}
          </label>
          <RowMenu
            label={t("shell.actionsOf", { name: slug })}
            items={[
              { label: t("shell.rename"), onSelect: () => setOpen("names") },
              {
                label: t("sections.address"),
                onSelect: () => setOpen("address"),
                isDisabled: renaming?.finishedAt === null,
              },
              {
                label: t("sections.towardsStart"),
                onSelect: () => swap(before, at - 1),
                isDisabled: !before || describe.isBusy,
              },
              {
                label: t("sections.towardsEnd"),
                onSelect: () => swap(after, at + 1),
                isDisabled: !after || describe.isBusy,
              },
            ]}
          />
          {open === "names" && (
            <NamesForm
              names={names}
              languages={languages}
              {...describe}
              onSave={(next) => describe.run({ sectionId: id, names: next })}
              onClose={() => setOpen(null)}
            />
          )}
          {open === "address" && (
            <SectionAddressDialog
              {...{ sectionId: id, slug, stories }}
              onClose={() => setOpen(null)}
              onRenamed={() => {
                setOpen(null);
                onRenamed();
              }}
            />
          )}
        </>
      )}
      {renaming && <RenameProgress renaming={renaming} />}
    </li>
  );
}
