import { type ShortcutName, shortcuts } from "./shortcuts";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const ARROWS: Record<string, string> = { up: "arrowup", down: "arrowdown" };

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

function isKey(event: Pressed, shortcut: string): boolean {
  const parts = shortcut.split("+");
  const key = parts.at(-1) ?? "";
  const has = (modifier: string) => parts.includes(modifier);
  // A sign such as ? needs Shift on some keyboards and not on others.
  const isSign = key.length === 1 && !/[a-z]/.test(key);
  return (
    event.key.toLowerCase() === (ARROWS[key] ?? key) &&
    has("ctrl") === (isMac() ? event.metaKey : event.ctrlKey) &&
    !(isMac() ? event.ctrlKey : event.metaKey) &&
    has("alt") === event.altKey &&
    (isSign || has("shift") === event.shiftKey)
  );
}

/** Whether a key is one of a shortcut's. On a Mac that is Cmd instead of Ctrl, which moves the caret there. */
export const isPressed = (event: Pressed, name: ShortcutName): boolean =>
  shortcuts[name].keys.some((keys) => isKey(event, keys));
