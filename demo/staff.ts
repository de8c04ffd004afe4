type DemoStaff = { email: string; name: string; role: "editor" | "reporter"; author?: string };

/** The administrator is not among them: every portal has its own before it is filled. */
export const staff: DemoStaff[] = [
  { email: "editor@example.org", name: "Gideon Marsh", role: "editor", author: "gideon-marsh" },
  { email: "ines.carrow@example.org", name: "Ines Carrow", role: "editor", author: "ines-carrow" },
  { email: "claire.vasseur@example.org", name: "Claire Vasseur", role: "editor", author: "claire-vasseur" },
  { email: "yusuf.haddad@example.org", name: "Yusuf Haddad", role: "editor", author: "yusuf-haddad" },
  { email: "reporter@example.org", name: "Wren Talbot", role: "reporter", author: "wren-talbot" },
  { email: "samuel.oduya@example.org", name: "Samuel Oduya", role: "reporter", author: "samuel-oduya" },
  { email: "maren.solvik@example.org", name: "Maren Solvik", role: "reporter", author: "maren-solvik" },
];
