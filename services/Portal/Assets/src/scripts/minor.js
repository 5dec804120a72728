// Whoever is, or by a year or an age told about may be, under 18 on the day of the exchange gets the mark of a minor proposed. What the
// officer chooses himself stays, and a proposal goes again with the age that made it.
export function proposeMinor(root) {
  const person = (field) => field.closest("fieldset.person, form");
  const look = (birth) => {
    const group = person(birth);
    const minor = group.querySelector("[data-minor]");
    if (!minor || "chosen" in minor.dataset) return;
    const young = mayBeMinor(birth.value, dayOf(birth.form));
    minor.value = young ? "yes" : "";
    group.querySelector("[data-minor-proposed]").hidden = !young;
  };
  const lookAtAll = () => root.querySelectorAll("[data-birth]").forEach(look);

  // A form that came back: a mark that the age does not explain was somebody's choice.
  for (const birth of root.querySelectorAll("[data-birth]")) {
    const minor = person(birth).querySelector("[data-minor]");
    if (minor?.value && (minor.value !== "yes" || !mayBeMinor(birth.value, dayOf(birth.form)))) minor.dataset.chosen = "";
  }
  lookAtAll();
  root.addEventListener("input", (event) => {
    if (event.target.matches?.("[data-birth]")) look(event.target);
  });
  root.addEventListener("change", (event) => {
    if (event.target.matches?.("[data-minor]")) {
      event.target.dataset.chosen = "";
      person(event.target).querySelector("[data-minor-proposed]").hidden = true;
    } else if (event.target.name === "at") {
      lookAtAll();
    }
  });
}

// The day that the form is about, as it stands there or was typed: 31/12/2018, 31/12/18, 31/12 of the year that stood there first.
function dayOf(form) {
  const at = form.elements.namedItem("at");
  const known = readDay(form.dataset.day ?? at?.defaultValue ?? "") ?? [new Date().getFullYear(), 12, 31];
  return readDay(at?.value ?? "", known[0]) ?? known;
}

function readDay(text, year) {
  const found = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?/.exec(text);
  if (!found || !(found[3] || year)) return undefined;
  const told = found[3] ? Number(found[3]) : year;
  return [told < 100 ? 2000 + told : told, Number(found[2]), Number(found[1])];
}

// Of a year or a month its last day counts: who may still be a child is taken for one.
export function mayBeMinor(typed, [year, month, day]) {
  const text = typed.trim().normalize("NFC").toLowerCase();
  const about = "(?:khoảng|chừng|độ|tầm|about|approx\\.?|~)";
  const age = new RegExp(`^${about}?\\s*(\\d{1,2})\\s*(?:tuổi|t|years?(?: old)?|y/?o)$|^${about}\\s*([1-9]|[1-5]\\d)$`).exec(text);
  if (age) return Number(age[1] ?? age[2]) < 18;
  const told = new RegExp(`^(?:${about}\\s*)?(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})\\s*~?$`).exec(text) ?? turned(/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text));
  if (!told) return false;
  const [, bornDay = 31, bornMonth = 12, bornYear] = told.map((part) => part && Number(part));
  const turns = Number(bornYear) + 18;
  return turns !== year ? turns > year : bornMonth !== month ? bornMonth > month : bornDay > day;
}

const turned = (iso) => iso && [iso[0], iso[3], iso[2], iso[1]];
