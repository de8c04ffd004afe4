import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Runs } from "./runs";

const linked = (href: string, page?: string) =>
  renderToStaticMarkup(<Runs runs={[{ text: "there", marks: [{ type: "link", href }] }]} page={page} />);

test("a link to a place of the text's own page leads to that page from another one", () => {
  expect(linked("#bridge")).toBe('<a href="#bridge">there</a>');
  expect(linked("#bridge", "/city/2026/11/20/bridge")).toBe('<a href="/city/2026/11/20/bridge#bridge">there</a>');
});

test.each(["/city", "https://example.org/#top", "mailto:desk@example.org"])("%s leads where it says", (href) => {
  expect(linked(href, "/city/2026/11/20/bridge")).toBe(`<a href="${href}">there</a>`);
});

test.each(["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "//evil.example"])(
  "%j is no link, whatever is stored",
  (href) => {
    expect(linked(href)).toBe("there");
  },
);
