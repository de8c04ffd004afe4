import { monthWeeks } from "@/lib/newsroom/address/calendar";
import type { SiteText } from "@/lib/platform/i18n/site-text";
import { siteText } from "@/lib/platform/i18n/site-text";
import type { Site } from "@/lib/public/site";
import { datesLang, wordsLang } from "../words-lang";

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** A month with the number of stories on each of its days. */
export function ArchiveCalendar({
  site,
  month,
  counts,
  current,
}: {
  site: Site;
  month: string;
  counts: Record<string, number>;
  current?: string;
}) {
  // Days of the calendar, not instants: no zone may move them.
  const text: SiteText = siteText(site.lang, "UTC");
  const weeks = monthWeeks(month);
  return (
    <table className="calendar">
      <caption>
        <span {...datesLang(site)}>{text.month(noon(`${month}-15`))}</span>
      </caption>
      <thead>
        <tr>
          {weeks[1]?.map((day) => (
            <th key={day} scope="col">
              {day && <span {...datesLang(site)}>{text.weekday(noon(day))}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, index) => (
              <td key={day ?? index}>{day && <Day {...{ day, site, text, current }} count={counts[day] ?? 0} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  day,
  count,
  site,
  text,
  current,
}: {
  day: string;
  count: number;
  site: Site;
  text: SiteText;
  current?: string;
}) {
  const number = text.number(Number(day.slice(8)));
  if (count === 0) return number;
  return (
    <a href={`${site.prefix}/archive/${day.replaceAll("-", "/")}`} aria-current={day === current ? "date" : undefined}>
      <span>
        {number}
        <small aria-hidden="true">{text.number(count)}</small>
        <span className="sr-only" {...wordsLang(site)}>
          : {text.t("archive.count", { count })}
        </span>
      </span>
    </a>
  );
}
