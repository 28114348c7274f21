import type { DateWords, LeftOutTexts, Phrases, RequestTexts } from "../texts.ts";

const WITHIN = { hours: "horas", days: "días", weeks: "semanas" } as const;

export const DATES_ES: DateWords = {
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  seasons: { spring: "primavera", summer: "verano", autumn: "otoño", winter: "invierno" },
  day: (day, month, year) => `${day} de ${month} de ${year}`,
  month: (month, year) => `${month} de ${year}`,
  dayBetween: (day) => `el ${day}`,
  between: (from, until) => `entre ${from} y ${until}`,
  since: (from) => `${from} o después`,
  until: (until) => `${until} o antes`,
};

export const REQUESTS_ES: RequestTexts = {
  notToBeSent: "Borrador. No enviar: falta el consentimiento.",
  imminent: (within) =>
    within === null
      ? "URGENTE. El peligro es inminente."
      : `URGENTE. El peligro es inminente: se teme un daño en cuestión de ${WITHIN[within]}.`,
  expected: (within) => `URGENTE. Se teme un daño en cuestión de ${WITHIN[within]}.`,
  immediate: "URGENTE. El peligro es inmediato.",
  irreparable: "El daño que se teme es irreparable. Los motivos figuran en el apartado «Peligro».",
  irreparableBeforeCourt:
    "URGENTE – ARTÍCULO 39. Existe un riesgo inminente de daño irreparable a un derecho protegido por el Convenio. Los motivos figuran en el apartado «Peligro».",
  secureChannel:
    "Terceras personas pueden leer el correo electrónico ordinario. Les rogamos que nos indiquen por qué vía segura transmitir las pruebas y otros datos sobre personas, antes de que los enviemos.",
  applicantConfidential:
    "SOLICITUD EXPRESA DE CONFIDENCIALIDAD. La parte solicitante, que no es la beneficiaria, pide expresamente que su nombre no se revele al Estado.",
  reporterConfidential:
    "SOLICITUD EXPRESA DE CONFIDENCIALIDAD. Quien presenta este caso se nombra aquí porque ustedes piden el nombre, y pide expresamente que no se revele al Estado.",
  writerConfidential:
    "SOLICITUD EXPRESA DE CONFIDENCIALIDAD. La organización que escribe es también la que presenta este caso. Se nombra aquí para que ustedes puedan responderle, y pide expresamente que su nombre no se revele al Estado.",
  initialsInPublic:
    "SOLICITUD DE CONFIDENCIALIDAD. Pedimos que en los documentos públicos se identifique a la persona beneficiaria por sus iniciales y no por su nombre completo.",
  reasons: "Motivos:",
  anonymity:
    "DESEO EXPRESO DE ANONIMATO. La víctima se nombra aquí porque ustedes piden el nombre. Desea permanecer en el anonimato y pide que su nombre no se dé a conocer a nadie más allá de lo indicado en el apartado «Consentimiento y confidencialidad».",
  anonymityKept:
    "DESEO EXPRESO DE ANONIMATO. La víctima desea permanecer en el anonimato y no se nombra aquí. Les rogamos que no intenten conocer su nombre y que no revelen a nadie nada que permita identificarla.",
  inclusionNamed:
    "DECLARACIÓN DE CONSENTIMIENTO INFORMADO. Las personas interesadas han recibido información sobre el informe, comprenden los riesgos que la inclusión puede suponer para su seguridad y aceptan que el caso se incluya con su nombre.",
  inclusionWithoutName:
    "DECLARACIÓN DE CONSENTIMIENTO INFORMADO. Las personas interesadas han recibido información sobre el informe, comprenden los riesgos que la inclusión puede suponer para su seguridad y aceptan que el caso se incluya sin su nombre y sin datos que permitan identificarlas. Si no es posible, les rogamos que conserven el caso únicamente en sus registros.",
  forTheRecord:
    "PARA SUS REGISTROS, NO PARA SU PUBLICACIÓN. Las personas interesadas no dan su consentimiento para que se publique este caso.",
  forTheRecordNoHarm:
    "PARA SUS REGISTROS, NO PARA SU PUBLICACIÓN. La publicación de este caso agravaría la situación de las personas interesadas.",
  doNotApproach:
    "CONFIDENCIAL. Esta información es solo para ustedes. Les rogamos que no se dirijan al Estado interesado ni lo informen sobre este caso, y que no publiquen nada al respecto.",
  doNotApproachWithinUn:
    "CONFIDENCIAL. Esta información puede compartirse dentro de las Naciones Unidas. Les rogamos que no se dirijan al Estado interesado ni lo informen sobre este caso, y que no publiquen nada al respecto.",
  inConfidence:
    "CONFIDENCIAL. El caso puede plantearse al Estado interesado de forma confidencial. Les rogamos que no publiquen nada al respecto.",
  inConfidenceInProcedure:
    "CONFIDENCIAL. El Estado puede conocer el nombre a los efectos de este procedimiento. Les rogamos que no publiquen el nombre ni nada que permita identificar a la persona.",
  withoutNames:
    "SIN NOMBRES EN PÚBLICO. Les rogamos que no publiquen los nombres de las personas interesadas ni nada que permita identificarlas.",
  forYouOnly:
    "CONFIDENCIAL. Esta información es solo para ustedes. Les rogamos que no transmitan nada sin consultarnos.",
  inGeneralTerms: "Les rogamos que se expresen en términos generales, sin mencionar a ninguna persona ni ningún caso.",
  meeting: (until) =>
    `SOLICITUD DE REUNIÓN en Ginebra, antes del regreso${until === null ? "" : ` (en Ginebra hasta: ${until})`}. Los detalles figuran en el apartado «Personas afectadas».`,
  followUp:
    "SEGUIMIENTO. El informe y el párrafo a los que da seguimiento la presente figuran en el apartado «Otros órganos y documentos».",
};

export const PHRASES_ES: Phrases = {
  labelled: (label, value) => `${label}: ${value}`,
  event: (number) => `Hecho n.º ${number}`,
  concerns: (names) => `Personas afectadas: ${names}`,
  inEvents: (numbers) => `hechos n.º ${numbers}`,
  pseudonymOnly: (pseudonym) => `${pseudonym} (seudónimo; aquí no se indica el nombre)`,
  signed: "Se adjunta la firma.",
  notStated: "[por completar]",
  notTold: "[omitido]",
  noneKnown: "no se conoce ninguno",
  notAgreed: (what) => `falta el consentimiento para: ${what}`,
  notAgreedYet: "falta el consentimiento",
  statedWhenSent: "se indicará cuando pueda enviarse",
  email: "correo electrónico",
  phone: "teléfono",
  inTheirWords: "en sus propias palabras",
  consulted: (where) => `consultado en: ${where}`,
  reference: (reference) => `referencia: ${reference}`,
  paragraph: (symbol, paragraph) => `${symbol}, párrafo ${paragraph}`,
  until: "hasta",
  consentLead: "Las personas interesadas consienten en lo siguiente. No puede hacerse nada que vaya más allá.",
  agreement: (giver, day) => `${giver}, el ${day}`,
  risksUnderstood: "sí: los posibles riesgos para la seguridad se explicaron y se comprendieron",
  notWithdrawn: "no",
  applicantIsKnown:
    "no procede: quien presenta la solicitud es la persona que se ha de proteger, y el Estado sabe por la propia solicitud de quién se trata",
  quoteReference: "Les rogamos que citen nuestra referencia en toda respuesta.",
  closing: [
    "Les rogamos que nos escriban a nosotros. No se pongan en contacto con las personas afectadas, sus familiares o sus colegas de otro modo que el indicado más arriba.",
  ],
};

export const LEFT_OUT_ES: LeftOutTexts = {
  name: "Omitido: nombra a una persona que aquí no puede nombrarse",
  contact: "Omitido: indica cómo ponerse en contacto con alguien, lo que aquí no puede indicarse",
  detail: "Omitido: podría revelar quién es una persona que aquí no se nombra",
  evidence: "Omitido: una prueba que nadie ha aceptado transmitir",
  person: {
    colleague: "Omitido: una persona no ha consentido en aparecer",
    organisation: "Omitido: la organización interesada no ha consentido en aparecer",
    relative: "Omitido: una persona no ha consentido en aparecer",
    reporter: "Omitido: quien presenta el caso no ha consentido en aparecer",
    representative: "Omitido: quien ejerce la representación legal no ha consentido en aparecer",
    victim: "Omitido: una persona interesada no ha consentido en aparecer",
  },
};
