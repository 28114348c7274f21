import { STATES_ES } from "../drafts/texts/es/states.ts";
import type { QuestionWords } from "./question-words.ts";

export const QUESTION_IN_SPANISH: QuestionWords = {
  opening: (to) =>
    `Queremos preguntarle si está de acuerdo en que enviemos su caso a: ${to}. Sin su sí no enviamos nada. Si el caso es de otra persona, pregúntele, siempre que sea seguro para ambas.`,
  ownRecords: "nuestros propios registros, fuera del lugar protegido donde guardamos sus cartas",
  askedFor: "Lo que le pedimos que acepte:",
  uses: {
    letter: "que se escriban cartas sobre el caso: las nuestras al destinatario, y las suyas",
    meeting: "que se hable del caso en reuniones: las nuestras con el destinatario, y las suyas",
    share_with_un: "que informen a otras oficinas de las Naciones Unidas",
    public_report: "que el caso aparezca en un informe público",
    sg_report:
      "que el caso se envíe para el informe del Secretario General sobre represalias. Para esto hace falta un sí aparte, aunque antes haya aceptado otra cosa",
    press_release: "que el caso aparezca en un comunicado de prensa",
    media: "que se informe del caso a los medios de comunicación",
    embassy: "que se informe del caso a una embajada o misión de otro Estado",
    ngo: "que se informe del caso a esta organización, para que pueda ayudar",
    database: "que guardemos el caso en nuestros propios registros",
  },
  withState: {
    letter: ". También puede escribir al Estado responsable",
    meeting: ". También puede reunirse con el Estado responsable",
  },
  levels: {
    mechanism_only: (named) =>
      `Nadie más debe conocerlo. Pedimos al destinatario que no se lo diga al Estado responsable${named}, y nada se hace público.`,
    state_confidential: (named) =>
      `El destinatario puede plantearlo al Estado responsable${named}, de forma confidencial y con el nombre. Nada se hace público.`,
    public_without_name: (named) =>
      `El caso puede hacerse público, sin el nombre. El Estado responsable${named} también lo sabrá, y se podrá adivinar de quién se trata.`,
    public_named: (named) =>
      `El caso puede hacerse público, con el nombre. El Estado responsable${named} también lo sabrá.`,
  },
  least: "Es lo mínimo necesario. No tiene que aceptar nada que vaya más lejos.",
  whoLearns: "Quién sabría qué:",
  evenSo: "Aun así, puede llegar a saberse más; no podemos descartarlo:",
  learners: {
    mechanism: "El destinatario",
    un_entities: "Otras oficinas de las Naciones Unidas",
    state: "El Estado responsable",
    public: "El público",
    other_organisations: "Otras organizaciones",
  },
  states: STATES_ES,
  learns: {
    always: {
      name: ": el nombre, si figura en lo que enviamos.",
      facts: ": lo que ocurrió.",
      existence: ": que existe un caso, y nada más.",
    },
    may: {
      name: ": quizá el nombre.",
      facts: ": quizá lo que ocurrió.",
      existence: ": quizá que existe un caso, y nada más.",
    },
  },
  risksBefore: "Antes de decidir, piense en esto:",
  risks: {
    R1: "Acudir a un organismo internacional puede ponerle en mayor peligro. Está lejos, y por eso es fácil no ver ese peligro.",
    R2: "La publicidad puede protegerle. También puede exponerle a usted, a su familia y a las personas con quienes trabaja.",
    R3: "Ninguno de estos organismos puede protegerle físicamente. También necesita un plan para su propia seguridad.",
    R4: "Que le vean en una embajada puede, por sí solo, aumentar el peligro.",
    R5: "Una embajada quizá no pueda hacer mucho: su propio personal puede correr peligro, y las embajadas pequeñas tienen poca gente.",
    R6: "Algunos Estados toman represalias o las permiten. No es seguro hablar con todos los diplomáticos.",
    R7: "A los Estados les importa lo que se dice de ellos en el exterior. Ha habido amenazas desde los cargos más altos, y durante las sesiones.",
    R8: "Las reuniones previas al examen de un Estado son públicas. El Estado puede estar en la sala, pueden reconocerle aunque solo se nombre a su organización, y nadie puede prometer que no se tomen fotografías.",
    R9: "Lo que les ha pasado a otras personas: prohibiciones de viajar, seguimientos, amenazas contra ellas o su familia, difamación, vigilancia, pérdida de fondos, procesos penales, cárcel y asesinatos. Se hace para castigar y para disuadir, y no solo lo hacen los Estados.",
    R10: "Muchas represalias nunca se denuncian, sobre todo contra quienes trabajan por los derechos de las mujeres o en cuestiones de género. Que se conozcan pocas no significa que haya pocas.",
    R11: "Otras personas pueden leer un correo electrónico común. La oficina de derechos humanos de las Naciones Unidas dice que ofrece vías más seguras si se le piden: las pedimos antes de enviar nombres o pruebas.",
    R12: "Donde pocas personas denuncian, la razón puede ser el miedo. El silencio no es señal de seguridad.",
  },
  understood: "Si dice que sí, díganos también si ha comprendido estos riesgos.",
  closing: [
    "Puede decir que no. Eso no cambia nada en la forma en que le tratamos a usted y a su caso.",
    "Si no responde, entendemos que es un no.",
    "Puede retirar un sí en cualquier momento, entero o en parte: elija retirar algo en el mismo lugar donde lee esto. Lo que ya se haya enviado no se puede recuperar, pero no se enviará nada más.",
    "Responda sí o no a cada punto de arriba, y díganos quién da su acuerdo.",
  ],
};
