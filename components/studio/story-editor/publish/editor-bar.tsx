"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import type { EditorStory } from "@/lib/studio/stories/editor-story";
import { CommandPalette } from "../../command-palette/command-palette";
import { placesFor } from "../../shell/places";
import { StateMark } from "../../state-mark";
import type { Newsroom } from "../newsroom";
import type { Draft } from "../use-draft";
import { MoveDialog } from "./move-dialog";
import { PublishDialog } from "./publish-dialog";
import { SaveLine } from "./save-line";
import { UnpublishDialog } from "./unpublish-dialog";

type Asking = "publish" | "unpublish" | "move" | null;

export function EditorBar({ draft, story, newsroom }: { draft: Draft; story: EditorStory; newsroom: Newsroom }) {
  const [asking, setAsking] = useState<Asking>(null);
  const { head } = draft;
  const { rights } = story;
  const isPublic = head.state === "published" || head.state === "correcting";
  const preview = `/studio/stories/${head.storyId}/preview`;
  const { save } = draft;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.key.toLowerCase() === "s") {
        event.preventDefault();
        void save(true);
      } else if (event.key === "Enter" && rights.publish) {
        event.preventDefault();
        setAsking("publish");
      }
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [save, rights.publish]);

  const openPreview = async () => {
    const tab = window.open("", "_blank");
    await save(false);
    if (tab) tab.location.href = preview;
  };
  const publishWords = isPublic ? "Publish changes" : "Publish";
  const commands = [
    { label: "Save", keys: "Ctrl S", run: () => void save(true) },
    { label: "Preview", run: openPreview },
    ...(rights.publish ? [{ label: publishWords, keys: "Ctrl Enter", run: () => setAsking("publish") }] : []),
    ...(rights.move && head.path ? [{ label: "Move: section and slug", run: () => setAsking("move") }] : []),
    ...(rights.unpublish && isPublic ? [{ label: "Unpublish", run: () => setAsking("unpublish") }] : []),
  ];

  return (
    <header className="sticky top-0 z-20 border-b border-line bg-paper">
      <div className="mx-auto flex h-12 max-w-7xl items-center gap-2 px-3 sm:gap-3 sm:px-5">
        <Link href="/studio" className="text-ink-2 hover:text-ink" aria-label="All stories">
          ← <span className="max-md:hidden">Stories</span>
        </Link>
        <span className="max-sm:hidden">
          <StateMark state={head.state} />
        </span>
        <SaveLine status={draft.status} zone={newsroom.zone} modifiedAt={head.modifiedAt} />
        <span className="flex-1" />
        <CommandPalette label="Commands" places={placesFor(newsroom.role)} commands={commands} />
        {isPublic && head.path && (
          <a href={head.path} target="_blank" rel="noreferrer" className={buttonClass("quiet", "max-md:hidden")}>
            Open page
          </a>
        )}
        <Button tone="quiet" onClick={openPreview}>
          Preview
        </Button>
        {rights.publish && (
          <Button tone="primary" onClick={() => setAsking("publish")} title={`${publishWords} (Ctrl+Enter)`}>
            {publishWords}
          </Button>
        )}
      </div>
      {asking === "publish" && (
        <PublishDialog draft={draft} newsroom={newsroom} isPublic={isPublic} onClose={() => setAsking(null)} />
      )}
      {asking === "unpublish" && <UnpublishDialog draft={draft} onClose={() => setAsking(null)} />}
      {asking === "move" && <MoveDialog draft={draft} newsroom={newsroom} onClose={() => setAsking(null)} />}
    </header>
  );
}
