import type { SettingMessages } from "../setting-messages";

export const settings = {
  title: "Settings",
  publicAddress: "Public address: {address}",
  groups: {
    newsroom: "The newsroom",
    editions: "Languages and time",
    colours: "Colours",
    layout: "Typefaces and density",
    policies: "How the newsroom works, shown to search engines",
    publishing: "Embargoes",
  } satisfies SettingMessages["groups"],
  fields: {
    name: { label: "Name of the newsroom" },
    names: { label: "Name of the newsroom ({lang})" },
    taglines: { label: "Tagline ({lang})" },
    languages: {
      label: "Languages",
      hint: "In the order of the menu, such as: en ar. The first has no prefix in addresses; changing it changes every address.",
    },
    zone: { label: "Time zone", hint: "An IANA zone, such as Europe/Paris" },
    accent: { label: "Accent, light" },
    accentDark: { label: "Accent, dark" },
    paper: { label: "Paper, light" },
    headlineFont: { label: "Headlines" },
    textFont: { label: "Text" },
    density: { label: "Density of fronts" },
    publishingPrinciples: { label: "Page of publishing principles" },
    ethicsPolicy: { label: "Page of the ethics policy" },
    masthead: { label: "Page of the people of the newsroom" },
    requireTwo: {
      label: "Lifting an embargo early needs a second person",
      hint: "One asks with a reason, another one confirms. Until then the embargo holds.",
    },
  } satisfies SettingMessages["fields"],
  options: {
    density: { airy: "Airy", compact: "Compact" },
  } satisfies SettingMessages["options"],
  addressPlaceholder: "/about or https://…",
  saving: "Saving…",
  save: "Save settings",
  saved: "Saved. Readers see it with their next page.",
  notSaved: "Not saved. The marked fields say why.",
};
