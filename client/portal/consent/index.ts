import "./consent.css";
export { agreedPage } from "./views/agreed-page.ts";
export { changesSent } from "./views/changes-sent.ts";
export { consentPage } from "./views/consent-page.ts";
export { reviewConsent } from "./views/review-consent.ts";
