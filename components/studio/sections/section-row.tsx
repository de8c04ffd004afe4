"use client";

import { Button } from "@/components/ui/button";
import { describeSectionAction } from "@/lib/studio/sections/actions";
import type { ListedSection } from "@/lib/studio/sections/list-all-sections";
import type { ShownRenaming } from "@/lib/studio/sections/shown-renamings";
import { NamesForm } from "../shell/names-form";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { RenameProgress } from "./rename-progress";
import { SectionAddressForm } from "./section-address-form";

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
  const describe = useAction(describeSectionAction);
  const { id, slug, names, isInMenu, stories } = section;
  async function swap(other: ListedSection | undefined, place: number) {
    if (!other) return;
    await describe.run({ sectionId: other.id, names: other.names, position: at });
    await describe.run({ sectionId: id, names, position: place });
  }
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5">
      <span className="min-w-40 flex-1">
        <b className="font-medium">
          <bdi>{names[languages[0] ?? "en"] ?? Object.values(names)[0] ?? slug}</bdi>
        </b>
        <span className="block text-xs text-ink-3">
          <bdi dir="ltr">/{slug}</bdi>
        </span>
      </span>
      <span className="text-xs text-ink-3 tabular-nums">{t("sections.stories", { count: stories })}</span>
      {mayChange && (
        <>
          <label className="flex items-center gap-1.5 text-xs">
            <input
              type="checkbox"
              checked={isInMenu}
              onChange={(event) => describe.run({ sectionId: id, names, isInMenu: event.target.checked })}
            />
            {t("sections.inMenu")}
          </label>
          <Button
            aria-label={t("sections.towardsStart", { name: slug })}
            disabled={!before || describe.isBusy}
            onClick={() => swap(before, at - 1)}
          >
            ↑
          </Button>
          <Button
            aria-label={t("sections.towardsEnd", { name: slug })}
            disabled={!after || describe.isBusy}
            onClick={() => swap(after, at + 1)}
          >
            ↓
          </Button>
          <NamesForm
            names={names}
            languages={languages}
            {...describe}
            onSave={(next) => describe.run({ sectionId: id, names: next })}
          />
          <SectionAddressForm
            sectionId={id}
            slug={slug}
            stories={stories}
            isMoving={renaming?.finishedAt === null}
            onRenamed={onRenamed}
          />
        </>
      )}
      {renaming && <RenameProgress renaming={renaming} />}
    </li>
  );
}
