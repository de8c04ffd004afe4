"use client";

import { Command } from "cmdk";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { quickSearchStoriesAction } from "@/lib/studio/shell/quick-search-stories-action";
import { keyText } from "./key-text";
import { useText } from "./text-provider";

interface PaletteCommand {
  label: string;
  /** Such as ctrl+s */
  keys?: string;
  run: () => void;
}

const itemClass =
  "flex cursor-default items-center justify-between gap-3 rounded-[3px] px-3 py-2 data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent";

/** Everything by name: Ctrl+J opens it, typing jumps to places, commands and stories. */
export function CommandPalette({
  label,
  places,
  commands = [],
}: {
  label: string;
  places: { href: string; label: string }[];
  commands?: PaletteCommand[];
}) {
  const { t } = useText();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [q, setQ] = useState("");
  const [stories, setStories] = useState<{ id: string; headline: string }[]>([]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "j" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    let isLate = false;
    const timer = setTimeout(async () => {
      const answer = await quickSearchStoriesAction(q);
      if (!isLate && answer.ok) setStories(answer.value);
    }, 150);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [q, isOpen]);

  const go = (run: () => void) => () => {
    setOpen(false);
    setQ("");
    run();
  };

  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+J"
        className="flex h-8 items-center gap-2 rounded-[3px] border border-line px-2 text-xs text-ink-3 hover:text-ink pointer-coarse:h-10"
      >
        <Ellipsis size={16} aria-hidden="true" className="sm:hidden" />
        <span className="max-sm:sr-only">{label}</span>
        <kbd className="font-sans max-sm:hidden">{keyText("ctrl+j", t)}</kbd>
      </button>
      <Command.Dialog
        open={isOpen}
        onOpenChange={setOpen}
        label={t("shell.jumpTo")}
        vimBindings={false}
        filter={(value, search) => (value.toLowerCase().includes(search.trim().toLowerCase()) ? 1 : 0)}
        overlayClassName="fixed inset-0 z-40 bg-black/30"
        contentClassName="fixed inset-x-3 top-[12vh] z-50 mx-auto max-w-xl overflow-hidden rounded-[4px] border border-line-strong bg-panel shadow-lg"
      >
        <Command.Input
          value={q}
          onValueChange={setQ}
          placeholder={t("shell.palette.placeholder")}
          className="w-full border-b border-line bg-transparent px-4 py-3 text-base outline-none"
        />
        <Command.List className="max-h-[50vh] overflow-y-auto p-1.5 [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3">
          <Command.Empty className="px-3 py-6 text-center text-ink-3">{t("shell.palette.empty")}</Command.Empty>
          {commands.length > 0 && (
            <Command.Group heading={t("shell.palette.thisStory")}>
              {commands.map((command) => (
                <Command.Item key={command.label} onSelect={go(command.run)} className={itemClass}>
                  {command.label}{" "}
                  <kbd className="font-sans text-xs text-ink-3">{command.keys && keyText(command.keys, t)}</kbd>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {stories.length > 0 && (
            <Command.Group heading={t("shell.palette.stories")}>
              {stories.map((story) => (
                <Command.Item
                  key={story.id}
                  value={`${story.headline} ${story.id}`}
                  onSelect={go(() => router.push(`/studio/stories/${story.id}`))}
                  className={itemClass}
                >
                  <span className="truncate">{story.headline || t("shell.noHeadline")}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          <Command.Group heading={t("shell.palette.goTo")}>
            {[
              ...places,
              { href: "/studio/stories/new", label: t("shell.newStory") },
              { href: "/studio/account", label: t("shell.myAccount") },
            ].map((place) => (
              <Command.Item key={place.href} onSelect={go(() => router.push(place.href))} className={itemClass}>
                {place.label}
              </Command.Item>
            ))}
          </Command.Group>
        </Command.List>
      </Command.Dialog>
    </>
  );
}
