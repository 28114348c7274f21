import desk from "../locales/en/desk.ftl?raw";
import { learnTexts } from "../i18n/load-texts.ts";
import { speak } from "../i18n/localize.ts";
import { AmparoDesk } from "./amparo-desk.ts";
import "../styles/index.css";
import "./desk.css";

speak("en", [desk]);
await learnTexts("common");
customElements.define("amparo-desk", AmparoDesk);
