import { focusErrors } from "./errors.js";
import { bindBoards } from "./board.js";
import { bindKeys } from "./keys.js";
import { keepDrafts } from "./drafts.js";
import { growPeople } from "./people.js";
import { proposeMinor } from "./minor.js";
import { followPartner } from "./channels.js";
import { showMapped } from "./grades.js";
import { chooseByTyping } from "./typeahead.js";
import { submitOnce } from "./submit.js";
import { closeMenus } from "./menus.js";
import { watchCaseText } from "./casetext.js";
import { offerPrinting } from "./print.js";
import { findSimilar } from "./similar.js";
import { followImport } from "./progress.js";
import { followWatch } from "./live.js";
import { showUploads } from "./upload.js";
import { sendAgainAsItWas } from "./again.js";

// Every page works without any of these: each adds one comfort and leaves the page alone where it has nothing to do.
for (const add of [focusErrors, growPeople, proposeMinor, followPartner, showMapped, keepDrafts, bindKeys, bindBoards, chooseByTyping, showUploads, submitOnce, closeMenus, watchCaseText, findSimilar, followImport, followWatch, offerPrinting, sendAgainAsItWas]) {
  add(document);
}
