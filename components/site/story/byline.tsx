import { Fragment } from "react";
import { bylineRoles } from "@/lib/newsroom/author/byline";
import type { SiteText } from "@/lib/platform/i18n/site-text";
import type { CardByline } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { Words } from "../words";

function Names({ bylines, text }: { bylines: CardByline[]; text: SiteText }) {
  const parts = text.listParts(bylines.map((_, index) => String(index)));
  return parts.map(({ type, value }) => {
    const byline = type === "element" ? bylines[Number(value)] : undefined;
    if (!byline) return value;
    const key = `${byline.name} ${value}`;
    if (!byline.path) return <Fragment key={key}>{byline.name}</Fragment>;
    return (
      <a key={key} href={byline.path} rel="author">
        {byline.name}
      </a>
    );
  });
}

/** Who made the story, one line for each role: "By A and B", "Photographs by C". */
export function Byline({ bylines, site }: { bylines: CardByline[]; site: Site }) {
  const text = textOf(site);
  const roles = bylineRoles.filter((role) => bylines.some((byline) => byline.role === role));
  return roles.map((role) => {
    const of = bylines.filter((byline) => byline.role === role);
    return (
      <p key={role} className={role === "by" ? "names" : "others"}>
        <Words site={site}>
          {text.t.rich(`story.${role}`, { names: () => <Names key={role} bylines={of} text={text} /> })}
        </Words>
      </p>
    );
  });
}
