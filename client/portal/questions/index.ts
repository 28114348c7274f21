import "./questions.css";
export { placeOf } from "./all-questions.ts";
export { letterAnswers } from "./letter-answers.ts";
export { overviewPage } from "./views/overview-page.ts";
export { reviewAnswers } from "./views/review-answers.ts";
export { stepPage } from "./views/step-page.ts";
