/** Where a story can be shared by a plain link; the one without a name is email. */
export function shareLinks(url: string, title: string): { name: string; href: string }[] {
  const address = encodeURIComponent(url);
  const words = encodeURIComponent(title);
  return [
    { name: "", href: `mailto:?subject=${words}&body=${address}` },
    { name: "WhatsApp", href: `https://wa.me/?text=${words}%20${address}` },
    { name: "Facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { name: "Bluesky", href: `https://bsky.app/intent/compose?text=${words}%20${address}` },
    { name: "X", href: `https://x.com/intent/post?text=${words}&url=${address}` },
    { name: "LinkedIn", href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
  ];
}
