"use client";

import type { EditorStory } from "@/lib/studio/editor/editor-story";
import { isStored } from "@/lib/studio/editor/not-stored";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { useText } from "../../shell/text-provider";
import type { Newsroom } from "../draft/newsroom";
import type { Draft } from "../draft/use-draft";
import { HistoryPanel } from "../history/history-panel";
import { panelTabs, usePlaces } from "../places/places-provider";
import { ChecksPanel } from "./checks-panel";
import { ConfidentialTick } from "./confidential-tick";
import { DetailsPanel } from "./details-panel";
import { PublishingPanel } from "./publishing/publishing-panel";
import { CopyWarning } from "./related/copy-warning";
import { RelatedPanel } from "./related/related-panel";
import { useRelated } from "./related/use-related";
import { SharePanel } from "./share-panel";

export function SidePanel({
  draft,
  story,
  newsroom,
  pictures,
  isLocked,
}: {
  draft: Draft;
  story: EditorStory;
  newsroom: Newsroom;
  pictures: ReadonlyMap<string, StudioPicture>;
  isLocked: boolean;
}) {
  const { t } = useText();
  const { tab, openTab } = usePlaces();
  const { storyId, rev, state } = draft.head;
  const isThere = isStored(draft.head);
  const related = useRelated(storyId, rev);
  return (
    <aside
      aria-label={t("editor.panels.title")}
      className="min-w-0 border-line max-lg:border-t lg:sticky lg:top-12 lg:h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:border-s"
    >
      <div
        role="tablist"
        aria-label={t("editor.panels.title")}
        className="sticky top-19 z-1 flex sm:top-12 lg:top-0 overflow-x-auto border-b border-line bg-paper px-2 lg:flex-wrap lg:gap-x-2 lg:overflow-visible lg:px-3 xl:flex-nowrap xl:justify-between xl:gap-x-0"
      >
        {panelTabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls={`panel-${name}`}
            onClick={() => openTab(name)}
            className="-mb-px h-10 border-b-2 whitespace-nowrap border-transparent px-2 text-ink-2 hover:text-ink lg:h-8 lg:px-1 lg:text-[0.8125rem] xl:text-xs aria-selected:border-ink aria-selected:font-medium aria-selected:text-ink"
          >
            {t(`editor.panels.tab.${name}`)}
          </button>
        ))}
      </div>
      <CopyWarning copies={related.view?.copies ?? []} />
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} className="p-4">
        {tab === "details" && (
          <div className="grid gap-5">
            <DetailsPanel draft={draft} story={story} isLocked={isLocked} />
            {isThere && <ConfidentialTick draft={draft} mayChange={story.rights.setConfidential} />}
          </div>
        )}
        {tab === "publishing" && <PublishingPanel draft={draft} newsroom={newsroom} />}
        {tab === "checks" && <ChecksPanel draft={draft} pictures={pictures} />}
        {!isThere && (tab === "related" || tab === "share" || tab === "history") && (
          <p className="text-ink-3">{t("editor.panels.notStored")}</p>
        )}
        {isThere && tab === "related" && (
          <RelatedPanel
            storyId={storyId}
            isPublic={state === "published" || state === "correcting"}
            view={related.view}
            problem={related.problem}
            onChange={related.read}
          />
        )}
        {isThere && tab === "share" && <SharePanel draft={draft} />}
        {isThere && tab === "history" && (
          <HistoryPanel draft={draft} zone={newsroom.zone} mayRestore={story.rights.edit} />
        )}
      </div>
    </aside>
  );
}
