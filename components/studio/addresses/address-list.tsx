"use client";

import { useState } from "react";
import { RowMenu } from "@/components/ui/row";
import type { ListedAddress } from "@/lib/studio/addresses/list-redirects";
import { useText } from "../shell/text-provider";
import { ZonedTime } from "../shell/zoned-time";
import { RemoveRedirectDialog } from "./remove-redirect-dialog";

const columns = "lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_12rem_6rem] lg:items-baseline lg:gap-4";

/** Addresses that lead elsewhere, a line each; those that somebody made can be removed. */
export function AddressList({ rows, zone, none }: { rows: ListedAddress[]; zone: string; none: string }) {
  const { t } = useText();
  if (rows.length === 0) return <p className="border-t border-line py-16 text-center font-serif text-xl">{none}</p>;
  return (
    <ul aria-label={t("addresses.title")}>
      {rows.map((row) => (
        <AddressRow key={row.path} row={row} zone={zone} />
      ))}
    </ul>
  );
}

function AddressRow({ row, zone }: { row: ListedAddress; zone: string }) {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const { path, leadsTo, code, kind, createdAt } = row;
  const isMade = kind === "manual" || kind === "import";
  return (
    <li className={`border-b border-line py-2 ${columns}`}>
      <code className="block text-xs break-all" dir="ltr">
        {path}
      </code>
      <span className="block text-xs break-all text-ink-2" dir="ltr">
        → {leadsTo ?? t("addresses.nothingPublic")} <span className="text-ink-3">({code})</span>
      </span>
      <span className="block text-xs text-ink-3 tabular-nums">
        {t.rich("addresses.since", { time: () => <ZonedTime at={createdAt} zone={zone} /> })}
      </span>
      {isMade && (
        <RowMenu
          label={t("shell.actionsOf", { name: path })}
          items={[{ label: t("addresses.removeAsk"), onSelect: () => setAsking(true), isDanger: true }]}
        />
      )}
      {isAsking && <RemoveRedirectDialog path={path} onClose={() => setAsking(false)} />}
    </li>
  );
}
