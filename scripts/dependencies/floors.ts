/** The lowest version of a package that is safe to run, as known in November 2026. */
interface Floor {
  name: string;
  lowest: string;
  /** What is wrong with those before */
  why: string;
}

/** Holds for every copy in node_modules, bundled ones included; lib- names are C libraries inside sharp. */
export const floors: Floor[] = [
  { name: "next", lowest: "16.3.8", why: "Flaws in the router, its cache and server actions were fixed up to it." },
  { name: "react", lowest: "19.3.0", why: "Server functions could be made to run code or to hang." },
  { name: "react-dom", lowest: "19.3.0", why: "Released together with react." },
  { name: "next-auth", lowest: "4.24.15", why: "Earlier ones leave holes in sign-in." },
  { name: "nodemailer", lowest: "9.0.1", why: "Addresses could lead mail to another domain." },
  { name: "jose", lowest: "4.15.5", why: "CVE-2024-28176: a small encrypted token unpacks to very much." },
  { name: "cookie", lowest: "0.7.0", why: "CVE-2024-47764: a name or path can add attributes." },
  { name: "preact", lowest: "10.28.2", why: "CVE-2026-22028: JSON can become elements." },
  { name: "sharp", lowest: "0.35.4", why: "Earlier ones bring picture libraries with known flaws." },
  { name: "lib-vips", lowest: "8.18.0", why: "Decodes what strangers upload." },
  { name: "lib-webp", lowest: "1.3.2", why: "CVE-2023-4863: a picture can run code." },
  { name: "lib-png", lowest: "1.6.54", why: "CVE-2026-22695, CVE-2026-22801: reads beyond its memory." },
  { name: "lib-tiff", lowest: "4.7.1", why: "CVE-2025-9900: writes where a picture says." },
  { name: "lib-heif", lowest: "1.21.0", why: "CVE-2025-68431: reads beyond its memory." },
  { name: "lib-expat", lowest: "2.7.4", why: "A small document can take very much memory." },
  { name: "lib-xml2", lowest: "2.14.5", why: "CVE-2025-49794, CVE-2025-49796: uses memory that was given back." },
  { name: "@vercel/og", lowest: "1.0.3", why: "Earlier ones bundle a satori with the flaw below." },
  { name: "satori", lowest: "0.33.5", why: "Text could leave its place in the SVG that is drawn." },
  { name: "prosemirror-view", lowest: "1.42.3", why: "Pasted HTML could run script." },
  { name: "linkifyjs", lowest: "4.3.2", why: "CVE-2025-8101: options could change every object." },
  { name: "dompurify", lowest: "3.4.7", why: "HTML could pass it unclean." },
  { name: "fast-xml-parser", lowest: "5.7.0", why: "Entities could take all memory." },
  { name: "postcss", lowest: "8.5.28", why: "A style sheet could leave its element or take all time." },
  { name: "esbuild", lowest: "0.25.0", why: "GHSA-67mh-4wv8-2f99: its development server answers every site." },
  { name: "send", lowest: "0.19.0", why: "CVE-2024-43799: the page of a redirect holds the address as markup." },
  { name: "path-to-regexp", lowest: "6.3.0", why: "CVE-2024-45296: matching could take all time." },
  { name: "ws", lowest: "8.17.1", why: "CVE-2024-37890: many headers end the process." },
  { name: "nanoid", lowest: "3.3.8", why: "CVE-2024-55565: a size that is no whole number makes ids that repeat." },
  { name: "undici", lowest: "6.27.0", why: "CVE-2026-6733 and others: answers of hostile servers." },
  { name: "image-size", lowest: "2.0.3", why: "CVE-2025-71329: a picture makes it read for ever." },
  { name: "hono", lowest: "4.12.21", why: "CVE-2026-22817 and others: tokens and paths of its own server." },
  { name: "uuid", lowest: "8.3.2", why: "Earlier ones did not always use a strong source of chance." },
];
