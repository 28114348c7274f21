import type { Texts } from "../texts.ts";

const ACKNOWLEDGE =
  "Nous vous prions d’accuser réception de la présente et de nous faire savoir si vous décidez d’agir.";
const ASK_FIRST =
  "Nous vous prions d’accuser réception de la présente et de nous consulter avant toute démarche qui irait au-delà du consentement indiqué ci-après.";
const SOURCE = "Nous vous prions de préserver la confidentialité de la source de ces informations.";
const MISSION_TITLE = "Demande de protection et de soutien pour une personne qui défend les droits humains";
const MISSION_OPENING = "Nous nous adressons à la personne chargée des droits humains au sein de votre mission.";
const STEPS =
  "Merci de convenir avec nous de chaque démarche au préalable : le fait d’être vue auprès d’une mission peut exposer davantage la personne.";
const HEARING =
  "La présente demande se rapporte à une audience de la Commission interaméricaine des droits de l’homme.";

export const FORMS_FR: Texts["forms"] = {
  "un-reprisal": {
    title: "Allégation de représailles pour coopération avec l’Organisation des Nations Unies",
    opening:
      "Nous communiquons des informations sur des actes d’intimidation ou de représailles qui paraissent liés à une coopération avec l’Organisation des Nations Unies.",
    asked: [
      "Nous vous demandons d’examiner ce cas et de prendre les mesures que vous jugerez utiles auprès de l’État concerné et au sein des Nations Unies, dans les limites du consentement indiqué ci-après.",
      ACKNOWLEDGE,
    ],
    quiet: ["Nous vous demandons de suivre ce cas sans en saisir l’État concerné.", ASK_FIRST],
  },
  "treaty-body-reprisal": {
    title: "Allégation de représailles pour coopération avec un organe conventionnel",
    opening:
      "Nous communiquons des informations sur des actes d’intimidation ou de représailles qui paraissent liés à une coopération avec votre organe. Elles sont destinées à la personne référente ou au rapporteur chargé des représailles ou, à défaut, à la présidence.",
    asked: [
      "Nous vous demandons d’examiner l’allégation et de prendre les mesures de protection que vous jugerez utiles, y compris auprès de l’État concerné, dans les limites du consentement indiqué ci-après.",
      ACKNOWLEDGE,
    ],
    quiet: ["Nous vous demandons d’examiner l’allégation sans en saisir l’État concerné.", ASK_FIRST],
  },
  "treaty-body-complaint": {
    title: "Communication individuelle",
    opening:
      "La présente communication fait état de la violation d’un droit protégé par un traité des Nations Unies. Elle est soumise au titre de la procédure d’examen des communications individuelles.",
    asked: [
      "Nous demandons au Comité d’enregistrer la communication, de la déclarer recevable, de dire si l’État concerné a violé des droits garantis par le traité et d’indiquer la réparation due.",
    ],
    quiet: null,
  },
  "treaty-body-interim": {
    title: "Demande de mesures provisoires",
    opening: "La présente demande accompagne une communication individuelle adressée au Comité.",
    asked: [
      "Nous demandons au Comité de prier l’État concerné de prendre sans délai des mesures provisoires propres à éviter un préjudice irréparable à la personne ou aux personnes désignées ci-après, tant que la communication est à l’examen.",
      "Nous demandons en outre que l’État soit invité à rendre compte des dispositions prises pour les protéger.",
    ],
    quiet: null,
  },
  "early-warning": {
    title: "Informations au titre de la procédure d’alerte rapide et d’action urgente",
    opening:
      "Nous communiquons ces informations au Comité pour l’élimination de la discrimination raciale au titre de sa procédure d’alerte rapide et d’action urgente. Les actes décrits comportent un élément racial ou ethnique.",
    asked: ["Nous demandons au Comité d’examiner la situation et d’en saisir l’État concerné."],
    quiet: [
      "Nous portons la situation à la connaissance du Comité et lui demandons de ne pas écrire à l’État concerné pour le moment.",
    ],
  },
  "council-president": {
    title: "Représailles liées au Conseil des droits de l’homme ou à ses mécanismes",
    opening:
      "Nous portons à l’attention de la présidence et du Bureau des actes d’intimidation ou de représailles qui paraissent liés à une collaboration avec le Conseil des droits de l’homme, l’Examen périodique universel ou les procédures spéciales.",
    asked: [
      "Nous demandons à la présidence de soulever le cas auprès de l’État concerné et d’appeler à la sécurité des personnes touchées, dans les limites du consentement indiqué ci-après.",
      ACKNOWLEDGE,
    ],
    quiet: [
      "Nous demandons à la présidence de prendre note du cas et de ne pas s’adresser à l’État concerné à ce sujet.",
      ASK_FIRST,
    ],
  },
  "special-procedures": {
    title: "Informations sur un cas individuel",
    opening: "Nous communiquons aux titulaires de mandat concernés des informations sur un cas individuel.",
    asked: [
      "Nous demandons aux titulaires de mandat d’adresser une communication à l’État concerné et de prendre toute autre mesure qu’ils jugeront utile, dans les limites du consentement indiqué ci-après.",
      SOURCE,
    ],
    quiet: [
      "Nous demandons aux titulaires de mandat de prendre note du cas et de ne pas adresser de communication pour le moment.",
      SOURCE,
    ],
  },
  "reprisals-report": {
    title: "Contribution au rapport du Secrétaire général sur les représailles",
    opening:
      "Nous soumettons un cas d’intimidation ou de représailles au sens de la résolution 12/2 du Conseil des droits de l’homme.",
    asked: [
      "Nous demandons que le cas soit examiné en vue du rapport, dans les limites du consentement indiqué dans la présente.",
    ],
    quiet: ["Nous vous demandons de conserver ces informations dans vos dossiers."],
  },
  "reprisals-followup": {
    title: "Suivi d’un cas figurant dans un rapport du Secrétaire général sur les représailles",
    opening:
      "Nous communiquons des informations nouvelles sur un cas déjà mentionné dans un rapport du Secrétaire général.",
    asked: [
      "Nous demandons que les faits nouveaux exposés ci-après soient examinés en vue du prochain rapport, dans les limites du consentement indiqué dans la présente.",
    ],
    quiet: ["Nous vous demandons de conserver ces faits nouveaux dans vos dossiers."],
  },
  "iachr-information": {
    title: "Demande visant à obtenir des informations de l’État",
    opening:
      "Nous demandons à la Commission interaméricaine des droits de l’homme d’user de son pouvoir de demander des informations à l’État concerné (article 41 de la Convention américaine relative aux droits de l’homme, article 18 du Statut de la Commission).",
    asked: [
      "Nous demandons à la Commission de soumettre les allégations à l’État et d’exiger une réponse à bref délai.",
      "Nous la prions d’accuser réception de la présente demande.",
    ],
    quiet: null,
  },
  "iachr-measures": {
    title: "Demande de mesures conservatoires",
    opening:
      "La présente demande est adressée à la Commission interaméricaine des droits de l’homme en vertu de l’article 25 de son Règlement.",
    asked: [
      "Nous demandons à la Commission de prier l’État concerné de protéger la vie et l’intégrité des bénéficiaires proposés, et de rendre compte de l’enquête menée sur les faits.",
    ],
    quiet: null,
  },
  "iachr-publicity": {
    title: "Demande de prise de position publique",
    opening:
      "Nous communiquons à la Commission interaméricaine des droits de l’homme des informations sur des représailles visant des personnes qui coopèrent avec elle.",
    asked: [
      "Nous demandons à la Commission d’exprimer publiquement sa préoccupation, par un communiqué de presse ou dans le rapport de sa session.",
    ],
    quiet: null,
  },
  "iachr-hearing": {
    title: "Demande relative à une audience",
    opening: HEARING,
    asked: ["Nous demandons à la Commission de protéger les personnes qui prennent part à l’audience."],
    quiet: null,
  },
  "hearing-reminder": {
    title: "Demande de rappel de l’article 63 lors d’une audience",
    opening: HEARING,
    asked: [
      "Nous demandons aux commissaires de rappeler à l’État, à la fin de l’audience, l’obligation que lui impose l’article 63 du Règlement : aucune représaille ne peut être exercée contre les personnes qui prennent part à une audience, les témoins et les experts, ni contre leur famille.",
    ],
    quiet: null,
  },
  "closed-hearing": {
    title: "Demande d’audience à huis clos",
    opening: HEARING,
    asked: [
      "Nous demandons que l’audience se tienne à huis clos, car des représailles contre les participants sont à craindre.",
    ],
    quiet: null,
  },
  "achpr-focal-point": {
    title: "Allégation de représailles visant une personne qui défend les droits humains",
    opening:
      "Nous communiquons ces informations au Rapporteur spécial sur les défenseurs des droits de l’homme et point focal sur les représailles en Afrique.",
    asked: [
      "Nous vous demandons d’enregistrer le cas, d’en saisir l’État concerné et de conseiller la Commission sur des mesures urgentes lorsqu’elles s’imposent.",
      ACKNOWLEDGE,
    ],
    quiet: ["Nous vous demandons d’enregistrer le cas sans en saisir l’État concerné.", ASK_FIRST],
  },
  "achpr-communication": {
    title: "Communication à la Commission africaine des droits de l’homme et des peuples",
    opening:
      "La présente communication fait état de violations de droits protégés par la Charte africaine des droits de l’homme et des peuples.",
    asked: [
      "Nous demandons à la Commission de se saisir de la présente communication, de la déclarer recevable et de constater que l’État concerné a violé la Charte.",
    ],
    quiet: null,
  },
  "achpr-measures": {
    title: "Demande de mesures provisoires",
    opening:
      "La présente demande se rattache à une communication adressée à la Commission africaine des droits de l’homme et des peuples.",
    asked: [
      "Nous demandons à la Commission de prier l’État concerné d’adopter, avec toute l’urgence que la situation exige, des mesures provisoires propres à éviter un préjudice irréparable à la victime, et de rendre compte de leur application.",
    ],
    quiet: null,
  },
  "council-of-europe": {
    title: "Représailles alléguées pour interaction avec le Conseil de l’Europe",
    opening:
      "Nous signalons des représailles alléguées contre une personne qui défend les droits humains, en raison de ses échanges avec le Conseil de l’Europe, au titre de la procédure du Cabinet du Secrétaire général.",
    asked: [
      "Nous demandons que le cas soit examiné et qu’il soit soulevé auprès de l’État concerné.",
      "Nous savons que l’État peut être informé des faits.",
    ],
    quiet: null,
  },
  commissioner: {
    title: "Informations sur la situation d’une personne qui défend les droits humains",
    opening:
      "Nous portons à l’attention du Commissaire aux droits de l’homme la situation d’une personne qui défend les droits humains. La présente n’est pas une requête individuelle.",
    asked: [
      "Nous vous demandons de soulever la situation auprès de l’État concerné et d’envisager d’intervenir, dans les limites du consentement indiqué ci-après.",
    ],
    quiet: null,
  },
  "committee-report": {
    title: "Informations pour le rapport de la commission des questions juridiques et des droits de l’homme",
    opening:
      "Nous signalons un cas de pressions sur des personnes qui se sont adressées à la Cour européenne des droits de l’homme ou à un autre organe du Conseil de l’Europe.",
    asked: ["Nous demandons que le cas figure dans le rapport de la commission."],
    quiet: null,
  },
  "court-interim": {
    title: "Demande de mesures provisoires au titre de l’article 39 du règlement de la Cour",
    opening:
      "La présente demande est adressée à la Cour européenne des droits de l’homme en vertu de l’article 39 de son règlement.",
    asked: [
      "Nous demandons à la Cour d’indiquer au gouvernement concerné les mesures provisoires propres à prévenir le dommage décrit ci-après, aussi longtemps que nécessaire.",
    ],
    quiet: null,
  },
  mission: {
    title: MISSION_TITLE,
    opening: MISSION_OPENING,
    asked: [
      "Nous sollicitons un entretien confidentiel sur l’aide que votre mission peut apporter : rencontre, soutien visible, observation d’un procès, intervention auprès des autorités, visa ou hébergement.",
      STEPS,
    ],
    quiet: [
      "Nous sollicitons un entretien confidentiel sur l’aide que votre mission peut apporter sans s’adresser aux autorités.",
      STEPS,
    ],
  },
  "mission-in-writing": {
    title: MISSION_TITLE,
    opening: MISSION_OPENING,
    asked: [
      "Nous vous demandons de nous indiquer par écrit, et de manière confidentielle, l’aide que votre mission peut apporter : soutien visible, observation d’un procès, intervention auprès des autorités, visa ou hébergement. Merci de ne pas proposer de rencontre.",
      STEPS,
    ],
    quiet: [
      "Nous vous demandons de nous indiquer par écrit, et de manière confidentielle, l’aide que votre mission peut apporter sans s’adresser aux autorités. Merci de ne pas proposer de rencontre.",
      STEPS,
    ],
  },
  "raised-by-states": {
    title: "Cas de représailles à soulever par votre délégation",
    opening: "Nous nous adressons aux délégations qui prennent position contre les représailles.",
    asked: [
      "Nous demandons à votre délégation de soulever le cas au Conseil des droits de l’homme, lors de l’Examen périodique universel, à l’Assemblée générale ou auprès de l’État concerné.",
    ],
    quiet: null,
  },
  "support-request": {
    title: "Demande de soutien pour une personne qui défend les droits humains",
    opening: "Nous sollicitons un soutien pour une personne qui défend les droits humains et subit des représailles.",
    asked: [
      "Nous vous demandons de nous dire si vous pouvez répondre aux besoins indiqués ci-après, ce qu’il vous faut pour en décider et dans quel délai vous pouvez répondre.",
    ],
    quiet: null,
  },
};
