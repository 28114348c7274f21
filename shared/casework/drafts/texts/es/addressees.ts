const REPRISALS = "punto focal sobre represalias o Presidencia";
const RIGHTS_OFFICER = "persona encargada de los derechos humanos";

/** How addressees are called in Spanish: by function, never by the name of a person. */
export const ADDRESSEES_ES: Readonly<Record<string, string>> = {
  "tb-ccpr": `Comité de Derechos Humanos, ${REPRISALS}`,
  "tb-cescr": `Comité de Derechos Económicos, Sociales y Culturales, ${REPRISALS}`,
  "tb-cerd": `Comité para la Eliminación de la Discriminación Racial, ${REPRISALS}`,
  "tb-cedaw": `Comité para la Eliminación de la Discriminación contra la Mujer, ${REPRISALS}`,
  "tb-cat": `Comité contra la Tortura, ${REPRISALS}`,
  "tb-crc": `Comité de los Derechos del Niño, ${REPRISALS}`,
  "tb-cmw": `Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares, ${REPRISALS}`,
  "tb-crpd": `Comité sobre los Derechos de las Personas con Discapacidad, ${REPRISALS}`,
  "tb-ced": `Comité contra la Desaparición Forzada, ${REPRISALS}`,
  "tb-spt": `Subcomité para la Prevención de la Tortura, ${REPRISALS}`,
  "tb-individual-communication": "Secretaría del órgano de tratado competente, peticiones",
  "tb-interim-measures": "Secretaría del órgano de tratado competente, peticiones",
  "cerd-ewua":
    "Comité para la Eliminación de la Discriminación Racial, procedimiento de alerta temprana y acción urgente",
  "hrc-president-bureau": "Presidencia y Mesa del Consejo de Derechos Humanos",
  "sp-mandate-holders": "Procedimientos especiales del Consejo de Derechos Humanos: titulares de mandatos competentes",
  "sr-hrd": "Relator Especial sobre la situación de los defensores de los derechos humanos",
  wgeid: "Grupo de Trabajo sobre las Desapariciones Forzadas o Involuntarias",
  "sr-extreme-poverty": "Relator Especial sobre la extrema pobreza y los derechos humanos",
  "asg-senior-official": "Subsecretario General de Derechos Humanos, alto funcionario encargado de las represalias",
  "ohchr-field-presence":
    "Presencia sobre el terreno de la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos",
  "un-high-commissioner": "Alto Comisionado de las Naciones Unidas para los Derechos Humanos",
  "sg-reprisals-report":
    "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos, informe sobre las represalias",
  "sg-report-followup":
    "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos, informe sobre las represalias",
  "iachr-request-for-information":
    "Comisión Interamericana de Derechos Humanos, Relatoría sobre defensoras y defensores de derechos humanos",
  "iachr-precautionary-measures": "Comisión Interamericana de Derechos Humanos, Secretaría Ejecutiva",
  "iachr-press-release":
    "Comisión Interamericana de Derechos Humanos, Relatoría sobre defensoras y defensores de derechos humanos",
  "iachr-hearing-reminder":
    "Comisión Interamericana de Derechos Humanos, Comisionadas y Comisionados presentes en la audiencia",
  "iachr-closed-hearing": "Comisión Interamericana de Derechos Humanos, Secretaría Ejecutiva",
  "achpr-focal-point":
    "Relator Especial sobre los Defensores de los Derechos Humanos y punto focal sobre represalias en África",
  "achpr-communication": "Secretaría de la Comisión Africana de Derechos Humanos y de los Pueblos",
  "achpr-provisional-measures": "Secretaría de la Comisión Africana de Derechos Humanos y de los Pueblos",
  "coe-sg-private-office": "Gabinete de la Secretaría General del Consejo de Europa",
  "coe-commissioner": "Comisario para los Derechos Humanos del Consejo de Europa",
  "pace-legal-affairs-chair":
    "Presidencia de la Comisión de Asuntos Jurídicos y Derechos Humanos, Asamblea Parlamentaria del Consejo de Europa",
  "ecthr-rule-39": "Tribunal Europeo de Derechos Humanos, Secretaría, medidas cautelares",
  "mission-eu": "Delegación de la Unión Europea, punto focal para los defensores de los derechos humanos",
  "mission-ireland": `Embajada de Irlanda, ${RIGHTS_OFFICER}`,
  "mission-norway": `Embajada de Noruega, ${RIGHTS_OFFICER}`,
  "mission-switzerland": `Embajada de Suiza, ${RIGHTS_OFFICER}`,
  "mission-canada": `Embajada o Alta Comisión del Canadá, ${RIGHTS_OFFICER}`,
  "mission-finland": `Embajada de Finlandia, ${RIGHTS_OFFICER}`,
  "mission-netherlands": `Embajada de los Países Bajos, ${RIGHTS_OFFICER}`,
  "mission-uk": `Embajada o Alta Comisión del Reino Unido, ${RIGHTS_OFFICER}`,
  "embassies-general": `Embajada, ${RIGHTS_OFFICER}`,
  "states-raising-cases": `Misión permanente, ${RIGHTS_OFFICER}`,
};
