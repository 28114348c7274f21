import common from "../../../../client/locales/en/common.ftl?raw";
import { speak } from "../../../../client/i18n/localize.ts";
import { AmparoGallery } from "./amparo-gallery.ts";
import "../../../../client/styles/index.css";

speak("en", [common]);
customElements.define("amparo-gallery", AmparoGallery);
