"use client";

// The document of its own that a fault in drawing a page ends in: it has nothing of the portal's to lean on, neither styles nor settings.
const styles = `
:root { color-scheme: light dark; --paper: light-dark(#fdfcf9, #141310); --ink: light-dark(#1a1712, #ece7dc);
  --soft: light-dark(#4d4841, #b9b2a5); --accent: light-dark(#8a1c1c, #e58a7a); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.3125rem/1.4 Georgia, serif; }
main { max-width: 54rem; margin-inline: auto; padding: clamp(2rem, 9vw, 7rem) clamp(1rem, 5vw, 2rem); }
.status { margin: 0 0 0.4rem; color: var(--accent); font: 600 0.875rem/1 sans-serif; letter-spacing: 0.04em; }
h1 { margin: 0; font-size: clamp(2.25rem, 1.4rem + 4vw, 4.25rem); line-height: 1.02; letter-spacing: -0.022em; text-wrap: balance; }
.text { margin: 0.9rem 0 1.75rem; max-width: 36rem; color: var(--soft); }
a { display: inline-block; margin-inline-end: 1.5rem; padding-block: 0.4rem; color: inherit; text-underline-offset: 0.2em; }
`;

export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>We cannot show this page right now</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <style>{styles}</style>
      </head>
      <body>
        <main>
          <p className="status">500</p>
          <h1>We cannot show this page right now</h1>
          <p className="text">The trouble is ours and has been noted. Other pages are not touched by it.</p>
          {/* An empty address is that of the page itself. */}
          <a href="">Try again</a>
          <a href="/">Front page</a>
        </main>
      </body>
    </html>
  );
}
