// The browser's Back brings a form that was sent back as it was typed, but the server gave it a new key and the time of now: sent once more
// it would be saved a second time. What it was sent with is kept in the entry of the history that Back leads to, and with it the lines that
// browsers are told not to remember; longer texts and choices they bring back by themselves. Details of persons are kept nowhere.
const linesOf = (form) => [...form.elements].filter((field) => field.type === "text" && (field.name === "at" || "draft" in field.dataset));

export function sendAgainAsItWas(root) {
  const form = root.querySelector("form[data-once]");
  if (!form) return;
  const key = form.elements.namedItem("idempotencyKey");

  const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  const before = cameBack && history.state?.sent;
  if (before) {
    key.value = before.key;
    for (const line of linesOf(form)) {
      if (line.value === line.defaultValue) line.value = before.lines?.[line.name] ?? line.value;
    }
  }

  form.addEventListener("submit", () => {
    const lines = Object.fromEntries(linesOf(form).map((line) => [line.name, line.value]));
    history.replaceState({ sent: { key: key.value, lines } }, "");
  });
}
