import type { DateWords, LeftOutTexts, Phrases, RequestTexts } from "../texts.ts";

const WITHIN = { hours: "heures", days: "jours", weeks: "semaines" } as const;

export const DATES_FR: DateWords = {
  months: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  seasons: { spring: "printemps", summer: "été", autumn: "automne", winter: "hiver" },
  day: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  dayBetween: (day) => `le ${day}`,
  between: (from, until) => `entre ${from} et ${until}`,
  since: (from) => `${from} ou après`,
  until: (until) => `${until} ou avant`,
};

export const REQUESTS_FR: RequestTexts = {
  notToBeSent: "Projet. Ne pas envoyer : le consentement fait défaut.",
  imminent: (within) =>
    within === null
      ? "URGENT. Le danger est imminent."
      : `URGENT. Le danger est imminent : un préjudice est à craindre dans les ${WITHIN[within]} qui viennent.`,
  expected: (within) => `URGENT. Un préjudice est à craindre dans les ${WITHIN[within]} qui viennent.`,
  immediate: "URGENT. Le danger est immédiat.",
  irreparable: "Le préjudice à craindre est irréparable. Les motifs figurent sous « Danger ».",
  irreparableBeforeCourt:
    "URGENT – ARTICLE 39. Il existe un risque imminent de dommage irréparable à un droit protégé par la Convention. Les motifs figurent sous « Danger ».",
  secureChannel:
    "Le courrier électronique ordinaire peut être lu par des tiers. Merci de nous indiquer par quelle voie sécurisée transmettre les preuves et les autres précisions sur des personnes, avant que nous ne les envoyions.",
  applicantConfidential:
    "DEMANDE EXPRESSE DE CONFIDENTIALITÉ. La personne à l’origine de la demande, qui n’en est pas bénéficiaire, demande expressément que son nom ne soit pas révélé à l’État.",
  reporterConfidential:
    "DEMANDE EXPRESSE DE CONFIDENTIALITÉ. La personne qui présente ce cas est nommée ici parce que vous demandez le nom ; elle demande expressément qu’il ne soit pas révélé à l’État.",
  writerConfidential:
    "DEMANDE EXPRESSE DE CONFIDENTIALITÉ. L’organisation qui écrit est aussi celle qui présente ce cas. Elle est nommée ici pour que vous puissiez lui répondre ; elle demande expressément que son nom ne soit pas révélé à l’État.",
  initialsInPublic:
    "DEMANDE DE CONFIDENTIALITÉ. Nous demandons que les documents publics désignent la personne bénéficiaire par ses initiales et non par son nom complet.",
  reasons: "Motifs :",
  anonymity:
    "SOUHAIT EXPRÈS D’ANONYMAT. La victime est nommée ici parce que vous demandez le nom. Elle souhaite garder l’anonymat et demande que son nom ne soit révélé à personne au-delà de ce qui est indiqué sous « Consentement et confidentialité ».",
  anonymityKept:
    "SOUHAIT EXPRÈS D’ANONYMAT. La victime souhaite garder l’anonymat et n’est pas nommée ici. Nous vous prions de ne pas chercher à connaître son nom et de ne révéler à personne ce qui permettrait de l’identifier.",
  inclusionNamed:
    "DÉCLARATION DE CONSENTEMENT ÉCLAIRÉ. Les personnes concernées ont été informées au sujet du rapport, comprennent les risques que la publication peut entraîner pour leur sécurité et acceptent que le cas y figure avec leur nom.",
  inclusionWithoutName:
    "DÉCLARATION DE CONSENTEMENT ÉCLAIRÉ. Les personnes concernées ont été informées au sujet du rapport, comprennent les risques que la publication peut entraîner pour leur sécurité et acceptent que le cas y figure sans leur nom ni aucun détail permettant de les identifier. Si cela n’est pas possible, nous vous prions de conserver le cas dans vos dossiers uniquement.",
  forTheRecord:
    "POUR VOS DOSSIERS, PAS POUR PUBLICATION. Les personnes concernées ne consentent pas à la publication de ce cas.",
  forTheRecordNoHarm:
    "POUR VOS DOSSIERS, PAS POUR PUBLICATION. La publication de ce cas aggraverait la situation des personnes concernées.",
  doNotApproach:
    "CONFIDENTIEL. Ces informations s’adressent à vous seuls. Nous vous prions de ne pas vous adresser à l’État concerné au sujet de ce cas, de ne pas l’en informer et de ne rien publier à ce sujet.",
  doNotApproachWithinUn:
    "CONFIDENTIEL. Ces informations peuvent être partagées au sein des Nations Unies. Nous vous prions de ne pas vous adresser à l’État concerné au sujet de ce cas, de ne pas l’en informer et de ne rien publier à ce sujet.",
  inConfidence:
    "CONFIDENTIEL. Le cas peut être soulevé auprès de l’État concerné à titre confidentiel. Nous vous prions de ne rien publier à ce sujet.",
  inConfidenceInProcedure:
    "CONFIDENTIEL. L’État peut prendre connaissance du nom aux fins de la présente procédure. Nous vous prions de ne publier ni le nom, ni rien qui permette d’identifier la personne.",
  withoutNames:
    "AUCUN NOM EN PUBLIC. Nous vous prions de ne publier ni le nom des personnes concernées, ni rien qui permette de les identifier.",
  forYouOnly:
    "CONFIDENTIEL. Ces informations s’adressent à vous seuls. Nous vous prions de ne rien transmettre sans nous consulter.",
  inGeneralTerms: "Nous vous prions de vous exprimer en termes généraux, sans mentionner aucune personne ni aucun cas.",
  meeting: (until) =>
    `DEMANDE D’ENTRETIEN à Genève, avant le retour${until === null ? "" : ` (à Genève jusqu’à : ${until})`}. Les précisions figurent sous « Personnes touchées ».`,
  followUp:
    "SUITE D’UN RAPPORT. Le rapport et le paragraphe auxquels la présente fait suite figurent sous « Autres organes et documents ».",
};

export const PHRASES_FR: Phrases = {
  labelled: (label, value) => `${label} : ${value}`,
  event: (number) => `Fait no ${number}`,
  concerns: (names) => `Personnes touchées : ${names}`,
  inEvents: (numbers) => `faits nos ${numbers}`,
  pseudonymOnly: (pseudonym) => `${pseudonym} (pseudonyme ; le nom n’est pas donné ici)`,
  signed: "La signature est jointe.",
  notStated: "[à compléter]",
  notTold: "[omis]",
  noneKnown: "aucun à notre connaissance",
  notAgreed: (what) => `le consentement fait défaut pour : ${what}`,
  notAgreedYet: "le consentement fait défaut",
  statedWhenSent: "indiqué lorsque l’envoi est possible",
  email: "courriel",
  phone: "téléphone",
  inTheirWords: "selon ses propres termes",
  consulted: (where) => `consulté : ${where}`,
  reference: (reference) => `référence : ${reference}`,
  paragraph: (symbol, paragraph) => `${symbol}, paragraphe ${paragraph}`,
  until: "jusqu’à",
  consentLead: "Les personnes concernées consentent à ce qui suit. Rien de plus ne peut être fait.",
  agreement: (giver, day) => `${giver}, le ${day}`,
  risksUnderstood: "oui : les risques éventuels pour la sécurité ont été expliqués et compris",
  notWithdrawn: "non",
  applicantIsKnown:
    "sans objet : le demandeur est la personne à protéger, et l’État apprend par la demande elle-même de qui il s’agit",
  quoteReference: "Merci de rappeler notre référence dans toute réponse.",
  closing: [
    "Merci de nous répondre à nous. Ne prenez pas contact avec les personnes touchées, leur famille ou leurs collègues autrement que comme indiqué ci-dessus.",
  ],
};

export const LEFT_OUT_FR: LeftOutTexts = {
  name: "Omis : le texte nomme une personne qui ne peut pas être nommée ici",
  contact: "Omis : un moyen de joindre quelqu’un, qui ne peut pas être donné ici",
  detail: "Omis : cela pourrait révéler l’identité d’une personne qui n’est pas nommée ici",
  evidence: "Omis : un élément que personne n’a accepté de transmettre",
  person: {
    colleague: "Omis : une personne n’a pas consenti à apparaître",
    organisation: "Omis : l’organisation concernée n’a pas consenti à apparaître",
    relative: "Omis : une personne n’a pas consenti à apparaître",
    reporter: "Omis : la personne ou l’organisation qui soumet le cas n’a pas consenti à apparaître",
    representative: "Omis : la personne qui assure la représentation légale n’a pas consenti à apparaître",
    victim: "Omis : une personne concernée n’a pas consenti à apparaître",
  },
};
