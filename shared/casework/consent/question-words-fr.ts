import { STATES_FR } from "../drafts/texts/fr/states.ts";
import type { QuestionWords } from "./question-words.ts";

export const QUESTION_IN_FRENCH: QuestionWords = {
  opening: (to) =>
    `Nous souhaitons savoir si vous acceptez que nous transmettions votre cas à : ${to}. Sans votre oui, nous n’y envoyons rien. Si le cas concerne une autre personne, demandez-le-lui, à condition que ce soit sans danger pour vous deux.`,
  ownRecords: "nos propres dossiers, en dehors de l’espace protégé où nous gardons vos lettres",
  askedFor: "Ce que nous vous demandons d’accepter :",
  uses: {
    letter: "que des lettres soient écrites au sujet du cas : les nôtres au destinataire, et les siennes",
    meeting: "que le cas soit abordé lors de réunions : les nôtres avec le destinataire, et les siennes",
    share_with_un: "que d’autres services des Nations Unies en soient informés",
    public_report: "que le cas figure dans un rapport public",
    sg_report:
      "que le cas soit transmis pour le rapport du Secrétaire général sur les représailles. Il faut pour cela un oui distinct, même si vous avez déjà accepté autre chose",
    press_release: "que le cas figure dans un communiqué de presse",
    media: "que les médias en soient informés",
    embassy: "qu’une ambassade ou une mission d’un autre État en soit informée",
    ngo: "que cette organisation en soit informée, afin de pouvoir aider",
    database: "que nous conservions le cas dans nos propres dossiers",
  },
  withState: {
    letter: ". Il peut écrire aussi à l’État responsable",
    meeting: ". Il peut rencontrer aussi l’État responsable",
  },
  levels: {
    mechanism_only: (named) =>
      `Personne d’autre ne doit en avoir connaissance. Nous demandons au destinataire de ne pas en parler à l’État responsable${named}, et rien n’est rendu public.`,
    state_confidential: (named) =>
      `Le destinataire peut en parler à l’État responsable${named}, de manière confidentielle et en donnant le nom. Rien n’est rendu public.`,
    public_without_name: (named) =>
      `Le cas peut être rendu public, sans le nom. L’État responsable${named} en aura connaissance aussi, et l’on pourra deviner de qui il s’agit.`,
    public_named: (named) =>
      `Le cas peut être rendu public, avec le nom. L’État responsable${named} en aura connaissance aussi.`,
  },
  least: "C’est le minimum nécessaire. Vous n’avez pas à accepter quoi que ce soit de plus.",
  whoLearns: "Qui apprendrait quoi :",
  evenSo: "Malgré cela, il se peut que l’on en sache davantage ; nous ne pouvons pas l’exclure :",
  learners: {
    mechanism: "Le destinataire",
    un_entities: "D’autres services des Nations Unies",
    state: "L’État responsable",
    public: "Le public",
    other_organisations: "D’autres organisations",
  },
  states: STATES_FR,
  learns: {
    always: {
      name: " : le nom, s’il figure dans notre envoi.",
      facts: " : ce qui s’est passé.",
      existence: " : qu’il existe un cas, et rien de plus.",
    },
    may: {
      name: " : peut-être le nom.",
      facts: " : peut-être ce qui s’est passé.",
      existence: " : peut-être qu’il existe un cas, et rien de plus.",
    },
  },
  risksBefore: "Avant de décider, pensez à ceci :",
  risks: {
    R1: "S’adresser à un organe international peut vous exposer à un plus grand danger. Il est loin, et l’on oublie facilement ce danger.",
    R2: "La publicité peut vous protéger. Elle peut aussi vous exposer, vous, votre famille et les personnes avec qui vous travaillez.",
    R3: "Aucun de ces organes ne peut vous protéger physiquement. Il vous faut aussi un plan pour votre propre sécurité.",
    R4: "Le simple fait qu’on vous voie à une ambassade peut aggraver le danger.",
    R5: "Une ambassade ne peut parfois pas grand-chose : son propre personnel peut être menacé, et les petites ambassades ont peu de monde.",
    R6: "Certains États exercent des représailles ou les laissent faire. On ne peut pas parler sans risque à tous les diplomates.",
    R7: "Les États tiennent à ce qui se dit d’eux à l’étranger. Des menaces sont venues du plus haut niveau, et pendant des sessions.",
    R8: "Les réunions qui précèdent l’examen d’un État sont publiques. L’État peut être dans la salle, on peut vous reconnaître même si seule votre organisation est nommée, et personne ne peut garantir qu’aucune photo ne sera prise.",
    R9: "Ce qui est arrivé à d’autres : interdictions de voyager, filatures, menaces contre elles-mêmes ou leur famille, diffamation, surveillance, perte de financements, poursuites, prison, meurtres. Le but est de punir et de dissuader, et les États ne sont pas les seuls à agir ainsi.",
    R10: "Beaucoup de représailles ne sont jamais signalées, surtout contre les personnes qui défendent les droits des femmes ou travaillent sur le genre. Si l’on en connaît peu, cela ne veut pas dire qu’il y en a peu.",
    R11: "Un courriel ordinaire peut être lu par d’autres. Le bureau des droits de l’homme des Nations Unies dit offrir des moyens plus sûrs sur demande : nous les demandons avant d’envoyer des noms ou des preuves.",
    R12: "Là où peu de personnes signalent, c’est peut-être par peur. Le silence n’est pas un signe de sécurité.",
  },
  understood: "Si vous dites oui, dites-nous aussi si vous avez compris ces risques.",
  closing: [
    "Vous pouvez dire non. Cela ne change rien à la manière dont nous vous traitons, vous et votre cas.",
    "Si vous ne répondez pas, nous considérons que c’est non.",
    "Vous pouvez revenir sur un oui à tout moment, en entier ou en partie : choisissez de retirer quelque chose là où vous lisez ce message. Ce qui aura déjà été envoyé ne pourra pas être repris, mais rien d’autre ne sera envoyé.",
    "Répondez oui ou non à chacun des points ci-dessus, et dites-nous qui donne son accord.",
  ],
};
