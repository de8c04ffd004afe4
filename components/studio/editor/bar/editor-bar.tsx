"use client";

import { Lock } from "lucide-react";
import Link from "next/link";
import { useEffect } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import { isStored } from "@/lib/studio/editor/not-stored";
import { keyText } from "../../shell/key-text";
import { isPressed } from "../../shell/keys/is-pressed";
import { shortcuts } from "../../shell/keys/shortcuts";
import { navItemsFor } from "../../shell/navigation/nav-items";
import { CommandPalette } from "../../shell/palette/command-palette";
import { useText } from "../../shell/text-provider";
import { StateMark } from "../../stories/state-mark";
import { usePublishing } from "../dialogs/publishing-provider";
import { StoryDialogs } from "../dialogs/story-dialogs";
import type { Newsroom } from "../draft/newsroom";
import type { Draft } from "../draft/use-draft";
import { panelTabs, usePlaces } from "../places/places-provider";
import { publishingCommands } from "./publishing-commands";
import { PublishingLines } from "./publishing-lines";
import { SaveLine } from "./save-line";
import { TextLength } from "./text-length";

export function EditorBar({ draft, story, newsroom }: { draft: Draft; story: EditorStory; newsroom: Newsroom }) {
  const { publishing, openDialog, refresh } = usePublishing();
  const { openTab } = usePlaces();
  const { t } = useText();
  const { head, save } = draft;
  const { state } = publishing.head;
  const isPublic = state === "published" || state === "correcting";
  const isOver = state === "retracted" || state === "killed";
  const mayPublish = publishing.rights.publish && !isOver;
  const maySubmit = publishing.rights.submit && !publishing.rights.publish && state === "draft";
  const preview = `/studio/stories/${head.storyId}/preview`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version or state has other rights, another slug another address
  useEffect(() => {
    if (isStored(head)) void refresh();
  }, [head.versionId, head.state, head.slug, head.sectionId, head.lang, refresh]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isPressed(event, "save")) {
        event.preventDefault();
        if (!isOver) void save(true);
      } else if (isPressed(event, "publish") && (mayPublish || maySubmit)) {
        event.preventDefault();
        openDialog({ dialog: mayPublish ? "publish" : "submit" });
      }
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [save, openDialog, mayPublish, maySubmit, isOver]);

  const openPreview = async () => {
    const tab = window.open("", "_blank");
    await save(false);
    if (tab) tab.location.href = preview;
  };
  const publishLabel = t(isPublic ? "editor.bar.publishChanges" : "editor.bar.publish");
  const commands = [
    ...(isOver ? [] : [{ label: t("shell.save"), keys: shortcuts.save.keys[0], run: () => void save(true) }]),
    { label: t("preview.title"), run: openPreview },
    ...publishingCommands(publishing, story.rights.move, openDialog, t),
    ...panelTabs.map((tab) => ({
      label: t("editor.bar.command.panel", { panel: t(`editor.panels.tab.${tab}`) }),
      run: () => openTab(tab),
    })),
  ];

  return (
    <>
      <header className="sticky top-0 z-20 border-b border-line bg-paper">
        <div className="mx-auto flex min-h-12 max-w-7xl flex-wrap items-center gap-x-2 px-3 max-sm:min-h-19 sm:flex-nowrap sm:gap-x-3 sm:px-5">
          <Link
            href="/studio"
            className="-mx-1.5 px-1.5 py-2 text-ink-2 hover:text-ink"
            aria-label={t("editor.bar.allStories")}
          >
            <span className="inline-block rtl:-scale-x-100">←</span>{" "}
            <span className="max-md:hidden">{t("stories.title")}</span>
          </Link>
          <div className="flex min-w-0 items-center gap-2 max-sm:order-last max-sm:min-h-7 max-sm:basis-full max-sm:pb-1 sm:gap-3">
            <span className="whitespace-nowrap">
              <StateMark state={state} />
            </span>
            {publishing.embargo && (
              <span className="inline-flex items-center gap-1 rounded-[3px] bg-warn-soft px-1.5 py-0.5 text-xs font-medium text-warn">
                <Lock size={12} aria-hidden="true" />
                <span className="max-md:sr-only">{t("stories.embargo")}</span>
              </span>
            )}
            <SaveLine
              status={draft.status}
              isStored={isStored(head)}
              zone={newsroom.zone}
              modifiedAt={head.modifiedAt}
            />
            <TextLength body={draft.fields.body} lang={head.lang} />
          </div>
          <span className="flex-1" />
          <CommandPalette
            label={t("editor.bar.commands")}
            places={navItemsFor(newsroom.screens, t)}
            commands={commands}
          />
          {isPublic && publishing.head.path && (
            <a
              href={publishing.head.path}
              target="_blank"
              rel="noreferrer"
              className={buttonClass("quiet", "max-md:hidden")}
            >
              {t("editor.bar.openPage")}
            </a>
          )}
          <Button tone="quiet" onClick={openPreview} disabled={!isStored(head)}>
            {t("preview.title")}
          </Button>
          {maySubmit && (
            <Button
              tone="primary"
              onClick={() => openDialog({ dialog: "submit" })}
              title={`${t("editor.bar.submit")} (${keyText(shortcuts.publish.keys[0], t)})`}
            >
              {t("editor.bar.submit")}
            </Button>
          )}
          {mayPublish && (
            <Button
              tone="primary"
              onClick={() => openDialog({ dialog: "publish" })}
              title={`${publishLabel} (${keyText(shortcuts.publish.keys[0], t)})`}
            >
              {publishLabel}
            </Button>
          )}
        </div>
      </header>
      <PublishingLines draft={draft} newsroom={newsroom} />
      <StoryDialogs draft={draft} newsroom={newsroom} />
    </>
  );
}
