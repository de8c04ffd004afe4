/** Structured data; `json` comes from lib/site/seo, which leaves nothing in it that could end the element. */
export function JsonLd({ json }: { json: string }) {
  return <script type="application/ld+json">{json}</script>;
}
