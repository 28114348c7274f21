import common from "../locales/en/common.ftl?raw";
import desk from "../locales/en/desk.ftl?raw";
import { speak } from "../i18n/localize.ts";
import { AmparoDesk } from "./amparo-desk.ts";
import "../styles/index.css";
import "./desk.css";

speak("en", [common, desk]);
customElements.define("amparo-desk", AmparoDesk);
