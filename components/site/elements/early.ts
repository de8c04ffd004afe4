import { memory } from "./memory";

// Runs before the first paint, so that the remembered look does not flash.
const root = document.documentElement;
const theme = memory.get("theme");
const size = memory.get("text");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
if (size === "large" || size === "larger") root.dataset.text = size;
