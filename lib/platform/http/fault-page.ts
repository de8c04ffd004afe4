/** The whole page that a fault in drawing a reader's page ends in. It leans on nothing of the portal's: neither styles nor settings. */
export const faultPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>We cannot show this page right now</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<style>
:root { color-scheme: light dark; --paper: light-dark(#fdfcf9, #141310); --ink: light-dark(#1a1712, #ece7dc);
  --soft: light-dark(#4d4841, #b9b2a5); --accent: light-dark(#8a1c1c, #e58a7a); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.3125rem/1.4 Georgia, serif; }
main { max-width: 54rem; margin-inline: auto; padding: clamp(2rem, 9vw, 7rem) clamp(1rem, 5vw, 2rem); }
.status { margin: 0 0 0.4rem; color: var(--accent); font: 600 0.875rem/1 sans-serif; letter-spacing: 0.04em; }
h1 { margin: 0; font-size: clamp(2.25rem, 1.4rem + 4vw, 4.25rem); line-height: 1.02; letter-spacing: -0.022em; text-wrap: balance; }
.text { margin: 0.9rem 0 1.75rem; max-width: 36rem; color: var(--soft); }
a { display: inline-block; margin-inline-end: 1.5rem; padding-block: 0.4rem; color: inherit; text-underline-offset: 0.2em; }
</style>
</head>
<body>
<main>
<p class="status">500</p>
<h1>We cannot show this page right now</h1>
<p class="text">The trouble is ours and has been noted. Other pages are not touched by it.</p>
<a href="">Try again</a>
<a href="/">Front page</a>
</main>
</body>
</html>
`;
