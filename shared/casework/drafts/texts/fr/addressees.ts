const REPRISALS = "point focal sur les représailles ou présidence";
const RIGHTS_OFFICER = "personne chargée des droits humains";

/** How addressees are called in French: by function, never by the name of a person. */
export const ADDRESSEES_FR: Readonly<Record<string, string>> = {
  "tb-ccpr": `Comité des droits de l’homme, ${REPRISALS}`,
  "tb-cescr": `Comité des droits économiques, sociaux et culturels, ${REPRISALS}`,
  "tb-cerd": `Comité pour l’élimination de la discrimination raciale, ${REPRISALS}`,
  "tb-cedaw": `Comité pour l’élimination de la discrimination à l’égard des femmes, ${REPRISALS}`,
  "tb-cat": `Comité contre la torture, ${REPRISALS}`,
  "tb-crc": `Comité des droits de l’enfant, ${REPRISALS}`,
  "tb-cmw": `Comité des travailleurs migrants, ${REPRISALS}`,
  "tb-crpd": `Comité des droits des personnes handicapées, ${REPRISALS}`,
  "tb-ced": `Comité des disparitions forcées, ${REPRISALS}`,
  "tb-spt": `Sous-Comité pour la prévention de la torture, ${REPRISALS}`,
  "tb-individual-communication": "Secrétariat de l’organe conventionnel concerné, requêtes",
  "tb-interim-measures": "Secrétariat de l’organe conventionnel concerné, requêtes",
  "cerd-ewua": "Comité pour l’élimination de la discrimination raciale, procédure d’alerte rapide et d’action urgente",
  "hrc-president-bureau": "Présidence et Bureau du Conseil des droits de l’homme",
  "sp-mandate-holders": "Procédures spéciales du Conseil des droits de l’homme : titulaires de mandat concernés",
  "sr-hrd": "Rapporteur spécial sur la situation des défenseurs des droits de l’homme",
  wgeid: "Groupe de travail sur les disparitions forcées ou involontaires",
  "sr-extreme-poverty": "Rapporteur spécial sur l’extrême pauvreté et les droits de l’homme",
  "asg-senior-official":
    "Sous-Secrétaire général aux droits de l’homme, haut responsable de la question des représailles",
  "ohchr-field-presence": "Présence sur le terrain du Haut-Commissariat des Nations Unies aux droits de l’homme",
  "un-high-commissioner": "Haut-Commissaire des Nations Unies aux droits de l’homme",
  "sg-reprisals-report": "Haut-Commissariat des Nations Unies aux droits de l’homme, rapport sur les représailles",
  "sg-report-followup": "Haut-Commissariat des Nations Unies aux droits de l’homme, rapport sur les représailles",
  "iachr-request-for-information":
    "Commission interaméricaine des droits de l’homme, Rapporteur sur les défenseurs des droits humains",
  "iachr-precautionary-measures": "Commission interaméricaine des droits de l’homme, Secrétariat exécutif",
  "iachr-press-release":
    "Commission interaméricaine des droits de l’homme, Rapporteur sur les défenseurs des droits humains",
  "iachr-hearing-reminder": "Commission interaméricaine des droits de l’homme, commissaires présents à l’audience",
  "iachr-closed-hearing": "Commission interaméricaine des droits de l’homme, Secrétariat exécutif",
  "achpr-focal-point":
    "Rapporteur spécial sur les défenseurs des droits de l’homme et point focal sur les représailles en Afrique",
  "achpr-communication": "Secrétaire de la Commission africaine des droits de l’homme et des peuples",
  "achpr-provisional-measures": "Secrétaire de la Commission africaine des droits de l’homme et des peuples",
  "coe-sg-private-office": "Cabinet du Secrétaire général du Conseil de l’Europe",
  "coe-commissioner": "Commissaire aux droits de l’homme du Conseil de l’Europe",
  "pace-legal-affairs-chair":
    "Présidence de la commission des questions juridiques et des droits de l’homme, Assemblée parlementaire du Conseil de l’Europe",
  "ecthr-rule-39": "Cour européenne des droits de l’homme, greffe, mesures provisoires",
  "mission-eu": "Délégation de l’Union européenne, point focal pour les défenseurs des droits de l’homme",
  "mission-ireland": `Ambassade d’Irlande, ${RIGHTS_OFFICER}`,
  "mission-norway": `Ambassade de Norvège, ${RIGHTS_OFFICER}`,
  "mission-switzerland": `Ambassade de Suisse, ${RIGHTS_OFFICER}`,
  "mission-canada": `Ambassade ou haut-commissariat du Canada, ${RIGHTS_OFFICER}`,
  "mission-finland": `Ambassade de Finlande, ${RIGHTS_OFFICER}`,
  "mission-netherlands": `Ambassade des Pays-Bas, ${RIGHTS_OFFICER}`,
  "mission-uk": `Ambassade ou haut-commissariat du Royaume-Uni, ${RIGHTS_OFFICER}`,
  "embassies-general": `Ambassade, ${RIGHTS_OFFICER}`,
  "states-raising-cases": `Mission permanente, ${RIGHTS_OFFICER}`,
};
