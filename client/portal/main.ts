import { learnTexts } from "../i18n/load-texts.ts";
import { speak } from "../i18n/localize.ts";
import { AmparoPortal } from "./amparo-portal.ts";
import "../styles/index.css";
import "./styles/index.css";
import "./guide/guide.css";
import "./static/sealed.css";

speak(document.documentElement.lang, []);
await learnTexts("common", "portal");
customElements.define("amparo-portal", AmparoPortal);
