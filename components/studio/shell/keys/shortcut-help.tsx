"use client";

import { Fragment } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { keyText } from "../key-text";
import { useText } from "../text-provider";
import { type ShortcutName, shortcutPlaces, shortcuts } from "./shortcuts";

const names = Object.keys(shortcuts) as ShortcutName[];

/** All shortcuts of the studio, by where they work. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t("shell.shortcuts.title")} onClose={onClose}>
      <div className="grid gap-5">
        {shortcutPlaces.map((place) => (
          <section key={place} aria-labelledby={`shortcuts-${place}`}>
            <h3 id={`shortcuts-${place}`} className="mb-1 font-medium">
              {t(`shell.shortcuts.place.${place}`)}
            </h3>
            <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
              {names
                .filter((name) => shortcuts[name].place === place)
                .map((name) => (
                  <Fragment key={name}>
                    <dt className="text-ink-2">{t(`shell.shortcuts.what.${name}`)}</dt>
                    <dd className="flex flex-wrap justify-end gap-1" dir="ltr">
                      {shortcuts[name].keys.map((keys) => (
                        <kbd key={keys} className="rounded-[3px] border border-line-strong px-1.5 font-sans text-xs">
                          {keyText(keys, t)}
                        </kbd>
                      ))}
                    </dd>
                  </Fragment>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="mt-5">
        <Button tone="primary" onClick={onClose}>
          {t("shell.shortcuts.close")}
        </Button>
      </p>
    </Dialog>
  );
}
