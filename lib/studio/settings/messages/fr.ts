import type { Translation } from "../../shell/text/translation";
import type { settings as english } from "./en";

export const settings: Translation<typeof english> = {
  title: "Réglages",
  publicAddress: "Adresse publique : {address}",
  saved: "Enregistré. Les lecteurs le voient à la page suivante.",
  name: "Nom de la rédaction",
  tagline: "Devise ({lang})",
  languages: "Langues",
  languagesHint:
    "Dans l’ordre du menu, par exemple : en ar. La première n’a pas de préfixe dans les adresses ; la changer change toutes les adresses.",
  zone: "Fuseau horaire",
  zoneHint: "Un fuseau IANA, par exemple Europe/Paris",
  accent: "Accent, clair",
  accentDark: "Accent, sombre",
  paper: "Papier, clair",
  headlines: "Titres",
  text: "Texte",
  density: "Densité des unes",
  airy: "Aérée",
  compact: "Compacte",
  policies: "Le fonctionnement de la rédaction, montré aux moteurs de recherche",
  policy: {
    publishingPrinciples: "Page des principes de publication",
    ethicsPolicy: "Page de la charte d’éthique",
    masthead: "Page de l’équipe de la rédaction",
  },
  policyPlaceholder: "/about ou https://…",
  requireTwo: "Lever un embargo avant l’heure demande une deuxième personne",
  requireTwoHint: "L’une le demande avec un motif, une autre confirme. D’ici là, l’embargo tient.",
  saving: "Enregistrement…",
  save: "Enregistrer les réglages",
};
