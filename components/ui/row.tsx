import { Ellipsis } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { buttonClass } from "./button";
import { MenuButton } from "./menu-button";

/** Of a row of a list: a click anywhere on it opens what its name opens. What else can be clicked needs `rowControl`. */
export const rowClass =
  "relative flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-1.5 has-[[data-row-name]]:hover:bg-sunken";

/** Above the click on the row. */
export const rowControl = "relative z-1";

/** The name of a row, which opens it; plain text where nothing opens. */
export function RowName({ onOpen, children }: { onOpen: (() => void) | null; children: ReactNode }) {
  if (!onOpen) return <b className="font-medium">{children}</b>;
  return (
    <button
      type="button"
      data-row-name=""
      onClick={onOpen}
      className="text-start font-medium after:absolute after:inset-0 hover:underline"
    >
      {children}
    </button>
  );
}

/** All that can be done with a row, in one menu. */
export function RowMenu({ label, items }: Pick<ComponentProps<typeof MenuButton>, "label" | "items">) {
  return (
    <span className={rowControl}>
      <MenuButton label={label} items={items} className={buttonClass("quiet", "px-1.5")}>
        <Ellipsis size={16} aria-hidden="true" />
      </MenuButton>
    </span>
  );
}
