/** The page for callers who search more often than people do. */
export const waitPage = (seconds: number) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Too many searches</title>
<h1>Too many searches</h1>
<p>Too many searches came from your network. Please try again in ${seconds} seconds.</p>
<p><a href="/">Front page</a></p>
</html>
`;
