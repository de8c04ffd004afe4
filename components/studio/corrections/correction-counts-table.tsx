"use client";

import type { CorrectionCount } from "@/lib/studio/corrections/correction-counts";
import { useText } from "../shell/text-provider";

/** How often the stories of each had to be put right, in numbers and against how many there were. */
export function CorrectionCountsTable({ caption, counts }: { caption: string; counts: CorrectionCount[] }) {
  const { t } = useText();
  return (
    <table className="w-full border-collapse max-lg:max-w-xl tabular-nums">
      <caption className="mb-1 text-start font-serif text-lg font-semibold">{caption}</caption>
      <thead>
        <tr className="border-b border-ink text-xs text-ink-3">
          <th scope="col" className="py-1 text-start font-normal">
            {t("corrections.name")}
          </th>
          <th scope="col" className="py-1 ps-3 text-end font-normal">
            {t("corrections.title")}
          </th>
          <th scope="col" className="py-1 ps-3 text-end font-normal">
            {t("corrections.retractions")}
          </th>
          <th scope="col" className="py-1 ps-3 text-end font-normal">
            {t("corrections.newStories")}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ id, name, corrections, retractions, stories }) => (
          <tr key={id} className="border-b border-line">
            <th scope="row" className="py-1.5 text-start font-medium" dir="auto">
              {name}
            </th>
            <td className="py-1.5 ps-3 text-end">{corrections - retractions}</td>
            <td className={`py-1.5 ps-3 text-end ${retractions > 0 ? "text-bad" : "text-ink-3"}`}>{retractions}</td>
            <td className="py-1.5 ps-3 text-end text-ink-2">{stories}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
