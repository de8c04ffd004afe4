"use client";

import { Command } from "cmdk";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { listAddress } from "@/lib/studio/stories/list-address";
import { stateOptions } from "../../stories/story-labels";
import { keyText } from "../key-text";
import { isPressed } from "../keys/is-pressed";
import { isTyping } from "../keys/is-typing";
import { ShortcutHelp } from "../keys/shortcut-help";
import { shortcuts } from "../keys/shortcuts";
import { holdTyping } from "../keys/type-ahead";
import { useText } from "../text-provider";
import { palettePoints } from "./palette-filter";
import { useQuickSearch } from "./use-quick-search";

interface PaletteCommand {
  label: string;
  /** Such as ctrl+s */
  keys?: string;
  run: () => void;
}

interface Entry extends PaletteCommand {
  /** What distinguishes it from others */
  value: string;
  /** What was typed, where the newsroom found it by that */
  more?: string;
}

const NEW_STORY = "/studio/stories/new";

const itemClass =
  "flex cursor-default items-center justify-between gap-3 rounded-[3px] px-3 py-2 data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent";

/**
 * Everything by name: Ctrl+J opens it, typing finds commands and panels of the open story, stories, topics, people, lists and places, by
 * words in any order. `?` shows the shortcuts.
 */
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
  const [isHelp, setHelp] = useState(false);
  const [q, setQ] = useState("");
  const found = useQuickSearch(q, isOpen);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isPressed(event, "help") && !isTyping(event.target) && !document.querySelector("dialog[open]")) setHelp(true);
      else if (isPressed(event, "palette")) setOpen((before) => !before);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const toPlace = ({ href, label }: { href: string; label: string }, more?: string): Entry => ({
    label: label || t("shell.noHeadline"),
    value: `${label} ${href}`,
    more,
    run: () => {
      if (!href.startsWith("/studio")) return void window.open(href, "_blank", "noreferrer");
      if (href === NEW_STORY) holdTyping();
      router.push(href);
    },
  });
  // What the newsroom found by body or byline need not have the words in its label.
  const sought = (all: { href: string; label: string }[]) => all.map((place) => toPlace(place, q));
  const lists = [
    { label: t("stories.all"), href: listAddress({ all: "1" }) },
    { label: t("stories.filter.mine"), href: listAddress({ mine: "1" }) },
    ...stateOptions(t).map(([state, name]) => ({ label: name, href: listAddress({ state }) })),
  ];
  const screens = [
    ...places,
    { href: NEW_STORY, label: t("shell.newStory") },
    { href: "/studio/account", label: t("shell.myAccount") },
  ];
  const help = { label: t("shell.shortcuts.title"), keys: shortcuts.help.keys[0], run: () => setHelp(true) };
  const groups: [heading: string, entries: Entry[]][] = [
    [t("shell.palette.thisStory"), commands.map((command) => ({ ...command, value: command.label }))],
    [t("shell.palette.stories"), sought(found.stories)],
    [t("shell.palette.goTo"), [...screens.map((place) => toPlace(place)), { ...help, value: help.label }]],
    [t("shell.nav.topics"), sought(found.topics)],
    [t("shell.nav.authors"), sought(found.authors)],
    [t("shell.palette.lists"), lists.map((place) => toPlace(place))],
  ];
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
        <kbd className="font-sans max-sm:hidden">{keyText(shortcuts.palette.keys[0], t)}</kbd>
      </button>
      {isHelp && <ShortcutHelp onClose={() => setHelp(false)} />}
      <Command.Dialog
        open={isOpen}
        onOpenChange={setOpen}
        label={t("shell.jumpTo")}
        vimBindings={false}
        filter={palettePoints}
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
          {groups.map(
            ([heading, entries]) =>
              entries.length > 0 && (
                <Command.Group key={heading} heading={heading} value={heading}>
                  {entries.map((entry) => (
                    <Command.Item
                      key={entry.value}
                      value={entry.value}
                      keywords={entry.more ? [entry.more] : undefined}
                      onSelect={go(entry.run)}
                      className={itemClass}
                    >
                      <span className="truncate">{entry.label}</span>
                      {entry.keys && <kbd className="font-sans text-xs text-ink-3">{keyText(entry.keys, t)}</kbd>}
                    </Command.Item>
                  ))}
                </Command.Group>
              ),
          )}
        </Command.List>
      </Command.Dialog>
    </>
  );
}
