import { shell } from "@/lib/studio/shell/messages/en";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

const isNamed = (key: string): key is keyof typeof shell.key => Object.hasOwn(shell.key, key);

/** A shortcut as keyboards of the language name its keys: "ctrl+shift+z" is Strg+Umschalt+Z in German. */
export const keyText = (shortcut: string, t: Translate): string =>
  shortcut
    .split("+")
    .map((key) => (isNamed(key) ? t(`shell.key.${key}`) : key.toUpperCase()))
    .join("+");
