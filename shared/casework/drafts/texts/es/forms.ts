import type { Texts } from "../texts.ts";

const ACKNOWLEDGE = "Les rogamos que acusen recibo y que nos informen si deciden actuar.";
const ASK_FIRST =
  "Les rogamos que acusen recibo y que nos consulten antes de cualquier paso que vaya más allá del consentimiento que se indica más abajo.";
const SOURCE = "Les rogamos que mantengan la confidencialidad de la fuente de esta información.";
const MISSION_TITLE = "Solicitud de protección y apoyo para una persona defensora de los derechos humanos";
const MISSION_OPENING = "Nos dirigimos a la persona encargada de los derechos humanos en su misión.";
const STEPS =
  "Les rogamos que acuerden con nosotros cada paso de antemano: ser vista en una misión puede poner a la persona en mayor peligro.";
const HEARING = "La presente solicitud se refiere a una audiencia de la Comisión Interamericana de Derechos Humanos.";

export const FORMS_ES: Texts["forms"] = {
  "un-reprisal": {
    title: "Denuncia de represalias por la cooperación con las Naciones Unidas",
    opening:
      "Presentamos información sobre actos de intimidación o represalia que parecen estar relacionados con la cooperación con las Naciones Unidas.",
    asked: [
      "Les pedimos que examinen el caso y que tomen las medidas que estimen oportunas ante el Estado interesado y dentro de las Naciones Unidas, dentro de los límites del consentimiento que se indica más abajo.",
      ACKNOWLEDGE,
    ],
    quiet: ["Les pedimos que sigan el caso sin plantearlo al Estado interesado.", ASK_FIRST],
  },
  "treaty-body-reprisal": {
    title: "Denuncia de represalias por la cooperación con un órgano de tratado",
    opening:
      "Presentamos información sobre actos de intimidación o represalia que parecen estar relacionados con la cooperación con ese órgano. Va dirigida al punto focal o relator sobre represalias o, en su defecto, a la Presidencia.",
    asked: [
      "Les pedimos que evalúen la denuncia y que tomen las medidas de protección que estimen oportunas, incluso ante el Estado interesado, dentro de los límites del consentimiento que se indica más abajo.",
      ACKNOWLEDGE,
    ],
    quiet: ["Les pedimos que evalúen la denuncia sin plantearla al Estado interesado.", ASK_FIRST],
  },
  "treaty-body-complaint": {
    title: "Comunicación individual",
    opening:
      "En la presente comunicación se denuncia la vulneración de un derecho protegido por un tratado de las Naciones Unidas. Se presenta con arreglo al procedimiento de comunicaciones individuales.",
    asked: [
      "Pedimos al Comité que registre la comunicación, la declare admisible, determine si el Estado interesado ha vulnerado derechos reconocidos en el tratado e indique la reparación debida.",
    ],
    quiet: null,
  },
  "treaty-body-interim": {
    title: "Solicitud de medidas provisionales",
    opening: "La presente solicitud acompaña a una comunicación individual dirigida al Comité.",
    asked: [
      "Pedimos al Comité que solicite al Estado interesado que adopte sin demora medidas provisionales para evitar un daño irreparable a la persona o las personas que se indican más abajo, mientras la comunicación esté en examen.",
      "Pedimos también que se invite al Estado a informar de lo que haya hecho para protegerlas.",
    ],
    quiet: null,
  },
  "early-warning": {
    title: "Información para el procedimiento de alerta temprana y acción urgente",
    opening:
      "Presentamos esta información al Comité para la Eliminación de la Discriminación Racial en el marco de su procedimiento de alerta temprana y acción urgente. Los actos descritos tienen un componente racial o étnico.",
    asked: ["Pedimos al Comité que examine la situación y que la plantee al Estado interesado."],
    quiet: [
      "Ponemos la situación en conocimiento del Comité y le pedimos que, por el momento, no escriba al Estado interesado.",
    ],
  },
  "council-president": {
    title: "Represalias relacionadas con el Consejo de Derechos Humanos o sus mecanismos",
    opening:
      "Señalamos a la atención de la Presidencia y de la Mesa actos de intimidación o represalia que parecen estar relacionados con la participación en el Consejo de Derechos Humanos, el Examen Periódico Universal o los procedimientos especiales.",
    asked: [
      "Pedimos a la Presidencia que plantee el caso al Estado interesado y que haga un llamamiento en favor de la seguridad de las personas afectadas, dentro de los límites del consentimiento que se indica más abajo.",
      ACKNOWLEDGE,
    ],
    quiet: [
      "Pedimos a la Presidencia que tome nota del caso y que no se dirija al Estado interesado a este respecto.",
      ASK_FIRST,
    ],
  },
  "special-procedures": {
    title: "Información sobre un caso individual",
    opening: "Presentamos a los titulares de mandatos competentes información sobre un caso individual.",
    asked: [
      "Pedimos a los titulares de mandatos que envíen una comunicación al Estado interesado y que tomen cualquier otra medida que estimen oportuna, dentro de los límites del consentimiento que se indica más abajo.",
      SOURCE,
    ],
    quiet: [
      "Pedimos a los titulares de mandatos que tomen nota del caso y que, por el momento, no envíen una comunicación.",
      SOURCE,
    ],
  },
  "reprisals-report": {
    title: "Contribución al informe del Secretario General sobre las represalias",
    opening:
      "Presentamos un caso de intimidación o represalia en el sentido de la resolución 12/2 del Consejo de Derechos Humanos.",
    asked: [
      "Pedimos que el caso se tenga en cuenta para el informe, dentro de los límites del consentimiento que aquí se indica.",
    ],
    quiet: ["Les pedimos que conserven esta información en sus registros."],
  },
  "reprisals-followup": {
    title: "Seguimiento de un caso incluido en un informe del Secretario General sobre las represalias",
    opening: "Presentamos nueva información sobre un caso que ya figura en un informe del Secretario General.",
    asked: [
      "Pedimos que los hechos que se exponen más abajo se tengan en cuenta para el próximo informe, dentro de los límites del consentimiento que aquí se indica.",
    ],
    quiet: ["Les pedimos que conserven esta nueva información en sus registros."],
  },
  "iachr-information": {
    title: "Petición de que se solicite información al Estado",
    opening:
      "Pedimos a la Comisión Interamericana de Derechos Humanos que ejerza su facultad de solicitar información al Estado interesado (artículo 41 de la Convención Americana sobre Derechos Humanos, artículo 18 del Estatuto de la Comisión).",
    asked: [
      "Pedimos a la Comisión que traslade los hechos denunciados al Estado y que le exija una respuesta en un plazo breve.",
      "Le rogamos que acuse recibo de la presente petición.",
    ],
    quiet: null,
  },
  "iachr-measures": {
    title: "Solicitud de medidas cautelares",
    opening:
      "La presente solicitud se dirige a la Comisión Interamericana de Derechos Humanos en virtud del artículo 25 de su Reglamento.",
    asked: [
      "Pedimos a la Comisión que solicite al Estado interesado que proteja la vida y la integridad personal de las personas propuestas como beneficiarias y que informe sobre la investigación de los hechos.",
    ],
    quiet: null,
  },
  "iachr-publicity": {
    title: "Solicitud de pronunciamiento público",
    opening:
      "Presentamos a la Comisión Interamericana de Derechos Humanos información sobre represalias contra personas que cooperan con ella.",
    asked: [
      "Pedimos a la Comisión que exprese públicamente su preocupación, en un comunicado de prensa o en el informe de su período de sesiones.",
    ],
    quiet: null,
  },
  "iachr-hearing": {
    title: "Solicitud relativa a una audiencia",
    opening: HEARING,
    asked: ["Pedimos a la Comisión que proteja a quienes participan en la audiencia."],
    quiet: null,
  },
  "hearing-reminder": {
    title: "Solicitud de que se recuerde el artículo 63 en una audiencia",
    opening: HEARING,
    asked: [
      "Pedimos a los Comisionados que, al final de la audiencia, recuerden al Estado la obligación que le impone el artículo 63 del Reglamento: no puede haber represalias contra quienes participen en una audiencia, los testigos y los peritos, ni contra sus familias.",
    ],
    quiet: null,
  },
  "closed-hearing": {
    title: "Solicitud de audiencia a puerta cerrada",
    opening: HEARING,
    asked: [
      "Pedimos que la audiencia se celebre a puerta cerrada, porque se temen represalias contra quienes participan en ella.",
    ],
    quiet: null,
  },
  "achpr-focal-point": {
    title: "Denuncia de represalias contra una persona defensora de los derechos humanos",
    opening:
      "Presentamos esta información al Relator Especial sobre los Defensores de los Derechos Humanos y punto focal sobre represalias en África.",
    asked: [
      "Les pedimos que registren el caso, que lo planteen al Estado interesado y que asesoren a la Comisión sobre medidas urgentes cuando sean necesarias.",
      ACKNOWLEDGE,
    ],
    quiet: ["Les pedimos que registren el caso sin plantearlo al Estado interesado.", ASK_FIRST],
  },
  "achpr-communication": {
    title: "Comunicación a la Comisión Africana de Derechos Humanos y de los Pueblos",
    opening:
      "En la presente comunicación se denuncian violaciones de derechos protegidos por la Carta Africana de Derechos Humanos y de los Pueblos.",
    asked: [
      "Pedimos a la Comisión que asuma el conocimiento de la presente comunicación, la declare admisible y determine que el Estado interesado ha violado la Carta.",
    ],
    quiet: null,
  },
  "achpr-measures": {
    title: "Solicitud de medidas provisionales",
    opening:
      "La presente solicitud guarda relación con una comunicación dirigida a la Comisión Africana de Derechos Humanos y de los Pueblos.",
    asked: [
      "Pedimos a la Comisión que solicite al Estado interesado que adopte, con la urgencia que exige la situación, medidas provisionales para evitar un daño irreparable a la víctima y que informe sobre lo que haya hecho.",
    ],
    quiet: null,
  },
  "council-of-europe": {
    title: "Presuntas represalias por la interacción con el Consejo de Europa",
    opening:
      "Comunicamos presuntas represalias contra una persona defensora de los derechos humanos por su interacción con el Consejo de Europa, en el marco del procedimiento del Gabinete de la Secretaría General.",
    asked: [
      "Pedimos que el caso se examine y que se plantee al Estado interesado.",
      "Somos conscientes de que el Estado puede ser informado de los hechos.",
    ],
    quiet: null,
  },
  commissioner: {
    title: "Información sobre la situación de una persona defensora de los derechos humanos",
    opening:
      "Señalamos a la atención del Comisario para los Derechos Humanos la situación de una persona defensora de los derechos humanos. No se trata de una denuncia individual.",
    asked: [
      "Les pedimos que planteen la situación al Estado interesado y que consideren la posibilidad de intervenir, dentro de los límites del consentimiento que se indica más abajo.",
    ],
    quiet: null,
  },
  "committee-report": {
    title: "Información para el informe de la Comisión de Asuntos Jurídicos y Derechos Humanos",
    opening:
      "Comunicamos un caso de presiones sobre personas que acudieron al Tribunal Europeo de Derechos Humanos o a otro órgano del Consejo de Europa.",
    asked: ["Pedimos que el caso se incluya en el informe de la Comisión."],
    quiet: null,
  },
  "court-interim": {
    title: "Solicitud de medidas cautelares en virtud del artículo 39 del Reglamento del Tribunal",
    opening:
      "La presente solicitud se dirige al Tribunal Europeo de Derechos Humanos en virtud del artículo 39 de su Reglamento.",
    asked: [
      "Pedimos al Tribunal que indique al Gobierno interesado las medidas cautelares que eviten el daño que se describe más abajo, mientras sea necesario.",
    ],
    quiet: null,
  },
  mission: {
    title: MISSION_TITLE,
    opening: MISSION_OPENING,
    asked: [
      "Solicitamos una conversación confidencial sobre la ayuda que su misión puede prestar: una reunión, un reconocimiento visible, la observación de un juicio, una gestión ante las autoridades, un visado o alojamiento.",
      STEPS,
    ],
    quiet: [
      "Solicitamos una conversación confidencial sobre la ayuda que su misión puede prestar sin dirigirse a las autoridades.",
      STEPS,
    ],
  },
  "mission-in-writing": {
    title: MISSION_TITLE,
    opening: MISSION_OPENING,
    asked: [
      "Les pedimos que nos indiquen por escrito, y de forma confidencial, la ayuda que su misión puede prestar: un reconocimiento visible, la observación de un juicio, una gestión ante las autoridades, un visado o alojamiento. Les rogamos que no propongan una reunión.",
      STEPS,
    ],
    quiet: [
      "Les pedimos que nos indiquen por escrito, y de forma confidencial, la ayuda que su misión puede prestar sin dirigirse a las autoridades. Les rogamos que no propongan una reunión.",
      STEPS,
    ],
  },
  "raised-by-states": {
    title: "Caso de represalias para que lo plantee su delegación",
    opening: "Nos dirigimos a delegaciones que se pronuncian contra las represalias.",
    asked: [
      "Pedimos a su delegación que plantee el caso en el Consejo de Derechos Humanos, en el Examen Periódico Universal, en la Asamblea General o ante el Estado interesado.",
    ],
    quiet: null,
  },
  "support-request": {
    title: "Solicitud de apoyo para una persona defensora de los derechos humanos",
    opening: "Solicitamos apoyo para una persona defensora de los derechos humanos que sufre represalias.",
    asked: [
      "Les pedimos que nos indiquen si pueden atender las necesidades que se exponen más abajo, qué necesitan para decidirlo y en qué plazo pueden responder.",
    ],
    quiet: null,
  },
};
