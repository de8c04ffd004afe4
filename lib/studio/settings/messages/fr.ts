import type { Translation } from "../../shell/text/translation";
import type { settings as english } from "./en";

export const settings: Translation<typeof english> = {
  title: "Réglages",
  publicAddress: "Adresse publique : {address}",
  groups: {
    newsroom: "La rédaction",
    editions: "Langues et heure",
    colours: "Couleurs",
    layout: "Polices et densité",
    policies: "Le fonctionnement de la rédaction, montré aux moteurs de recherche",
    publishing: "Embargos",
  },
  fields: {
    name: { label: "Nom de la rédaction" },
    names: { label: "Nom de la rédaction ({lang})" },
    taglines: { label: "Devise ({lang})" },
    languages: {
      label: "Langues",
      hint: "Dans l’ordre du menu, par exemple : en ar. La première n’a pas de préfixe dans les adresses ; la changer change toutes les adresses.",
    },
    zone: { label: "Fuseau horaire", hint: "Un fuseau IANA, par exemple Europe/Paris" },
    accent: { label: "Accent, clair" },
    accentDark: { label: "Accent, sombre" },
    paper: { label: "Papier, clair" },
    headlineFont: { label: "Titres" },
    textFont: { label: "Texte" },
    density: { label: "Densité des unes" },
    publishingPrinciples: { label: "Page des principes de publication" },
    ethicsPolicy: { label: "Page de la charte d’éthique" },
    masthead: { label: "Page de l’équipe de la rédaction" },
    requireTwo: {
      label: "Lever un embargo avant l’heure demande une deuxième personne",
      hint: "L’une le demande avec un motif, une autre confirme. D’ici là, l’embargo tient.",
    },
  },
  options: {
    density: { airy: "Aérée", compact: "Compacte" },
  },
  addressPlaceholder: "/about ou https://…",
  saving: "Enregistrement…",
  save: "Enregistrer les réglages",
  saved: "Enregistré. Les lecteurs le voient à la page suivante.",
  notSaved: "Pas enregistré. Les champs signalés disent pourquoi.",
};
