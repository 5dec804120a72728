const typing = (target) =>
  target.isContentEditable || target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");

// n: log an exchange; /: filter of the list; ?: the key map; Ctrl+Enter: the form's own button.
export function bindKeys(root) {
  const dialog = root.getElementById("key-map");
  root.querySelectorAll("[data-key-map]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => dialog?.showModal());
  });

  root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest("form[data-ctrl-enter]");
      if (form) {
        event.preventDefault();
        form.requestSubmit(form.querySelector("[data-primary]"));
      }
      return;
    }

    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === "?" && dialog) {
      event.preventDefault();
      dialog.showModal();
    } else if (event.key === "n") {
      const link = root.querySelector("a[data-key=n]");
      if (link) location.assign(link.href);
    } else if (event.key === "/") {
      const box = root.querySelector("[data-key='/']");
      if (!box) return;
      event.preventDefault();
      if (box.href) location.assign(box.href);
      else box.focus();
    }
  });
}
