const typing = (target) =>
  target.isContentEditable || target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");

// A letter: the link, button or field that carries it (n logs an exchange, / goes to the search or the filters, the steps of an exchange have theirs);
// ?: the key map; Ctrl+Enter: the form's own button.
export function bindKeys(root) {
  const dialog = root.getElementById("key-map");
  root.querySelectorAll("[data-key-map]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => dialog?.showModal());
  });

  root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      // The list of errors on top of a form has the focus right after a refusal: the keys mean the one form of the page there too.
      const forms = root.querySelectorAll("form[data-ctrl-enter]");
      const form = event.target.closest("form[data-ctrl-enter]") ?? (event.target.closest("form") || forms.length > 1 ? null : forms[0]);
      if (form) {
        event.preventDefault();
        form.requestSubmit(form.querySelector("[data-primary]"));
      }
      return;
    }

    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    // Nobody leaves a form half filled in by a letter that was meant for one of its fields.
    if (event.key !== "?" && event.target.closest("form[data-ctrl-enter]")) return;
    if (event.key === "?" && dialog) {
      event.preventDefault();
      dialog.showModal();
      return;
    }

    // Whatever carries the key, the page before its head: a link is followed, a button pressed, a field entered.
    const bound = event.key.length === 1 && (root.querySelector(`main [data-key="${CSS.escape(event.key)}"]`) ?? root.querySelector(`[data-key="${CSS.escape(event.key)}"]`));
    if (!bound || dialog?.open) return;
    event.preventDefault();
    if (bound.href) location.assign(bound.href);
    else if (bound.matches("button")) bound.click();
    else bound.focus();
  });
}
