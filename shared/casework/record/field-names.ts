// The portal, which reaches nothing of casework, takes these from where they are.
export * from "../../mechanisms/field-names.ts";
