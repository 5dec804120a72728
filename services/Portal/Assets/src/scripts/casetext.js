// Points out what looks personal in case text while it is typed (R21). The server looks, by the same rule as on saving, and answers with
// the same sentence; on a dead line, or once the session has ended, nothing is said here, and saving asks again. The way to the door, which
// an ended session is shown, is not followed: its page has no place in the form, and would give the browser another token than the door's own.
const pause = 700;

export function watchCaseText(root) {
  root.querySelectorAll("[data-case-text]").forEach((field) => {
    const token = field.form?.elements.namedItem("__RequestVerificationToken");
    if (!token) return;
    const note = root.createElement("div");
    note.setAttribute("role", "status");
    field.closest(".field").append(note);

    let timer;
    let running;
    let checked = "";
    const check = async () => {
      clearTimeout(timer);
      if (field.value === checked) return;
      checked = field.value;
      running?.abort();
      running = new AbortController();
      try {
        const body = new URLSearchParams({ text: checked, [token.name]: token.value });
        const answer = await fetch("/exchanges/case-text", { method: "POST", body, redirect: "manual", signal: running.signal });
        note.innerHTML = answer.status === 200 ? await answer.text() : "";
      } catch {
        checked = "";
      }
    };

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(check, pause);
    });
    field.addEventListener("blur", check);
  });
}
