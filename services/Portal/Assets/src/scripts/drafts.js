// Keeps what was typed while a line is dead or a session has ended. Only fields without details of persons, only
// in this tab (sessionStorage), and only until the exchange is saved or its owner signs out.
const prefix = "draft:";
const fields = (form) => [...form.elements].filter((field) => field.name && "draft" in field.dataset);

export function keepDrafts(root) {
  if (root.querySelector("[data-draft-done]")) {
    Object.keys(sessionStorage).filter((key) => key.startsWith(prefix)).forEach((key) => sessionStorage.removeItem(key));
  }

  root.querySelectorAll("form[data-draft-owner]").forEach((form) => {
    const key = prefix + form.dataset.draftOwner + ":" + location.pathname;
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
    // A page that came back with errors already carries what was typed.
    if (kept && "draftFresh" in form.dataset && restore(form, kept)) {
      const note = root.querySelector("[data-draft-note]");
      if (note) note.hidden = false;
      note?.querySelector("button")?.addEventListener("click", () => {
        sessionStorage.removeItem(key);
        location.reload();
      });
    }

    form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify(read(form))));
    form.addEventListener("change", () => sessionStorage.setItem(key, JSON.stringify(read(form))));
  });
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
    }
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
  return changed;
}
