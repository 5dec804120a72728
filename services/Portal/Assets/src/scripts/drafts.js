// Keeps what was typed while a line is dead or a session has ended. Only fields without details of persons, only
// in this tab (sessionStorage), and only until the form is saved or its owner signs out.
// A draft belongs to one form: whose it is and where it is sent.
const prefix = "draft:";
const sent = "draft-sent";
const fields = (form) => [...form.elements].filter((field) => field.name && "draft" in field.dataset);
// Not form.action: a button of that name would stand in its place.
const keyOf = (form) => `${prefix}${form.dataset.draftOwner}:${form.getAttribute("action") ?? location.pathname}`;

export function keepDrafts(root) {
  clear(root.querySelector("[data-draft-done]"));
  root.querySelectorAll("form[data-draft-owner]").forEach((form) => keep(form, root));

  // Which form was sent last: the page that says 'saved' speaks of this one, and the drafts of all others stay.
  root.addEventListener("submit", ({ target: form }) => {
    if ("draftOwner" in form.dataset) sessionStorage.setItem(sent, keyOf(form));
    else sessionStorage.removeItem(sent);
  });
}

function clear(done) {
  if (!done) return;
  const last = sessionStorage.getItem(sent);
  Object.keys(sessionStorage)
    .filter((key) => key === last || key === sent || (done.dataset.draftDone === "all" && key.startsWith(prefix)))
    .forEach((key) => sessionStorage.removeItem(key));
}

function keep(form, root) {
  const key = keyOf(form);
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
  // A page that came back with errors already carries what was typed.
  if (kept && "draftFresh" in form.dataset && restore(form, kept)) {
    const note = form.querySelector("[data-draft-note]") ?? root.querySelector("[data-draft-note]");
    if (note) note.hidden = false;
    note?.querySelector("button")?.addEventListener("click", () => {
      sessionStorage.removeItem(key);
      location.reload();
    });
  }

  const save = () => sessionStorage.setItem(key, JSON.stringify(read(form)));
  form.addEventListener("input", save);
  form.addEventListener("change", save);
}

function read(form) {
  const values = {};
  for (const field of fields(form)) {
    if (field.type === "radio" || field.type === "checkbox") {
      if (field.checked) values[field.name] = field.value;
    } else {
      values[field.name] = field.value;
    }
  }
  return values;
}

function restore(form, values) {
  let changed = false;
  for (const field of fields(form)) {
    if (!(field.name in values)) continue;
    if (field.type === "radio" || field.type === "checkbox") {
      field.checked = field.value === values[field.name];
    } else if (field.value !== values[field.name]) {
      field.value = values[field.name];
      changed ||= field.tagName === "TEXTAREA" || field.type === "text";
      const part = field.closest("details");
      if (part) part.open = true;
    }
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
  return changed;
}
