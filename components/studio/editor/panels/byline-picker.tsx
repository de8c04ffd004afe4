"use client";

import { useState } from "react";
import { Combobox } from "@/components/ui/combobox";
import type { Byline } from "@/lib/newsroom/author/byline";
import { findAuthorsAction } from "@/lib/studio/editor/read-actions";
import { history } from "@/lib/studio/history/messages/en";
import type { AuthorOption } from "@/lib/studio/shell/lookups";
import { useText } from "../../shell/text-provider";
import { PickedList } from "./picked-list";
import { moved } from "./topic-picker";

const roles = Object.keys(history.role) as Byline["role"][];

export function BylinePicker({
  known,
  value,
  onChange,
}: {
  known: AuthorOption[];
  value: Byline[];
  onChange: (bylines: Byline[]) => void;
}) {
  const { t } = useText();
  const [names, setNames] = useState(() => new Map(known.map(({ id, name }) => [id, name])));
  const nameOf = (byline: Byline) => byline.name ?? names.get(byline.authorId ?? "") ?? "…";
  const setRole = (at: number, role: Byline["role"]) =>
    onChange(value.map((byline, index) => (index === at ? { ...byline, role } : byline)));
  return (
    <div className="grid gap-1.5">
      <Combobox
        label={t("history.field.bylines")}
        placeholder={t("editor.panels.bylines.find")}
        find={async (q) => {
          const answer = await findAuthorsAction(q);
          return answer.ok ? answer.value : null;
        }}
        onPick={({ id, name }) => {
          setNames((before) => new Map(before).set(id, name));
          const isThere = value.some((byline) => byline.authorId === id && byline.role === "by");
          if (!isThere) onChange([...value, { authorId: id, role: "by" }]);
        }}
        onCreate={(name) => onChange([...value, { name, role: "by" }])}
        createWords={t("editor.panels.bylines.onlyName")}
        noneWords={t("editor.panels.noMatch")}
        failedWords={t("shell.noAnswer")}
      />
      <PickedList
        label={t("editor.panels.bylines.list")}
        items={value.map((byline, index) => ({
          key: `${byline.role} ${byline.authorId ?? byline.name}`,
          name: nameOf(byline),
          note: byline.authorId ? "" : t("editor.panels.bylines.nameOnly"),
          extra: (
            <select
              aria-label={t("editor.panels.bylines.roleOf", { name: nameOf(byline) })}
              value={byline.role}
              onChange={(event) => setRole(index, event.target.value as Byline["role"])}
              className="min-h-6 max-w-24 bg-transparent text-xs text-ink-2"
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {t(`history.role.${role}`)}
                </option>
              ))}
            </select>
          ),
        }))}
        onMove={(from, to) => onChange(moved(value, from, to))}
        onRemove={(at) => onChange(value.filter((_, index) => index !== at))}
      />
    </div>
  );
}
