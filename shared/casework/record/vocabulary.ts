// What records and reports choose from is the same: the portal, which reaches nothing of casework, takes it from where it is.
export * from "../../mechanisms/report-words.ts";
