import common from "../locales/en/common.ftl?raw";
import portal from "../locales/en/portal.ftl?raw";
import { speak } from "../i18n/localize.ts";
import { AmparoPortal } from "./amparo-portal.ts";
import "../styles/index.css";
import "./portal.css";

speak("en", [common, portal]);
customElements.define("amparo-portal", AmparoPortal);
