"use client";

import { useState } from "react";
import { Combobox } from "@/components/ui/combobox";
import { findTopicsAction } from "@/lib/studio/editor/read-actions";
import type { TopicOption } from "@/lib/studio/shell/lookups";
import { sendAction } from "@/lib/studio/shell/send-action";
import { createTopicAction } from "@/lib/studio/topics/actions";
import { useText } from "../../shell/text-provider";
import { PickedList } from "./picked-list";

const MAX_TOPICS = 25;

export function TopicPicker({
  known,
  value,
  lang,
  mayCreate,
  onPropose,
  onChange,
}: {
  known: TopicOption[];
  value: string[];
  lang: string;
  mayCreate: boolean;
  /** Resolves to what went wrong; absent where nothing can be proposed */
  onPropose?: (name: string) => Promise<string>;
  onChange: (ids: string[]) => void;
}) {
  const { t } = useText();
  const [names, setNames] = useState(() => new Map(known.map(({ id, name }) => [id, name])));
  const [problem, setProblem] = useState("");
  const add = ({ id, name }: TopicOption) => {
    setProblem("");
    setNames((before) => new Map(before).set(id, name));
    if (!value.includes(id)) onChange([...value, id]);
  };
  async function create(name: string) {
    const answer = await sendAction(createTopicAction, { name, lang }, t);
    if (answer?.ok) add({ id: answer.value.topicId, name });
    else setProblem(answer?.message ?? t("editor.panels.topics.failed"));
  }
  const propose = onPropose && (async (name: string) => setProblem(await onPropose(name)));
  return (
    <div className="grid gap-1.5">
      {value.length < MAX_TOPICS && (
        <Combobox
          label={t("history.field.topicIds")}
          placeholder={t(mayCreate ? "editor.panels.topics.find" : "editor.panels.topics.findOnly")}
          find={async (q) => {
            const answer = await findTopicsAction(q);
            return answer.ok ? answer.value.filter(({ id }) => !value.includes(id)) : null;
          }}
          onPick={add}
          onCreate={mayCreate ? create : propose}
          createWords={t(mayCreate ? "editor.panels.topics.new" : "editor.panels.topics.propose")}
          noneWords={t("editor.panels.noMatch")}
          noneHint={mayCreate || onPropose ? undefined : t("topics.byEditors")}
          failedWords={t("shell.noAnswer")}
        />
      )}
      {problem && (
        <p role="alert" className="text-xs text-bad">
          {problem}
        </p>
      )}
      <PickedList
        label={t("editor.panels.topics.list")}
        items={value.map((id, index) => ({
          key: id,
          name: names.get(id) ?? "…",
          note: index === 0 ? t("editor.panels.topics.primary") : "",
        }))}
        onMove={(from, to) => onChange(moved(value, from, to))}
        onRemove={(at) => onChange(value.filter((_, index) => index !== at))}
      />
    </div>
  );
}

export function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const next = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? items : [...next.slice(0, to), item, ...next.slice(to)];
}
