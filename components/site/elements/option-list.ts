interface Option {
  kind: string;
  text: string;
  path: string;
}

/** A listbox of addresses below a field, which keeps the focus: arrows choose, Enter follows, Escape closes. */
export function optionList(input: HTMLInputElement, label: string) {
  const list = document.createElement("ul");
  const id = `options-${Math.random().toString(36).slice(2)}`;
  let chosen = -1;
  Object.assign(list, { id, hidden: true, className: "search-options" });
  for (const [name, value] of [
    ["role", "listbox"],
    ["aria-label", label],
  ] as const)
    list.setAttribute(name, value);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", id],
  ] as const)
    input.setAttribute(name, value);
  input.setAttribute("aria-expanded", "false");
  // A press must not take the focus from the field, which would close the list before the click.
  list.onpointerdown = (event) => event.preventDefault();

  const items = () => [...list.children] as HTMLElement[];
  const choose = (index: number) => {
    chosen = index;
    for (const [at, item] of items().entries()) item.setAttribute("aria-selected", String(at === index));
    const item = items()[index];
    if (item) input.setAttribute("aria-activedescendant", item.id);
    else input.removeAttribute("aria-activedescendant");
    item?.scrollIntoView({ block: "nearest" });
  };
  const show = (options: Option[]) => {
    list.replaceChildren(
      ...options.map(({ kind, text, path }, index) => {
        const item = document.createElement("li");
        Object.assign(item, { id: `${id}-${index}`, role: "option", className: kind, textContent: text });
        item.onclick = () => location.assign(path);
        return item;
      }),
    );
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  };
  input.addEventListener("keydown", (event) => {
    const { length } = list.children;
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown") choose(chosen + 1 < length ? chosen + 1 : -1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? length - 1 : chosen - 1);
    else if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && chosen >= 0) items()[chosen]?.click();
    else return;
    event.preventDefault();
  });
  return { list, show };
}
