import casework from "../locales/en/casework.ftl?raw";
import common from "../locales/en/common.ftl?raw";
import console from "../locales/en/console.ftl?raw";
import { speak } from "../i18n/localize.ts";
import { AmparoConsole } from "./amparo-console.ts";
import "../styles/index.css";
import "./styles/index.css";

speak("en", [common, console, casework]);
customElements.define("amparo-console", AmparoConsole);
