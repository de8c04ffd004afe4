const MAX_WAIT_MS = 8_000;

let typed = "";
let stop: () => void = () => undefined;

/** Keeps what is typed from now on until the editor of a new story takes it: people type on while it opens. */
export function holdTyping(): void {
  stop();
  typed = "";
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Enter") typed += "\n";
    else if (event.key === "Backspace") typed = [...typed].slice(0, -1).join("");
    else if ([...event.key].length === 1) typed += event.key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", onKey, true);
  const end = setTimeout(() => stop(), MAX_WAIT_MS);
  stop = () => {
    window.removeEventListener("keydown", onKey, true);
    clearTimeout(end);
  };
}

/** What was typed meanwhile, line by line; from now on keys go where the focus is. */
export function takeTyping(): string[] {
  stop();
  const lines = typed.split("\n");
  typed = "";
  return lines;
}
