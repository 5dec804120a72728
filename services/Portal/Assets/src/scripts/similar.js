// Similar exchanges beside the form, found while one types; and one key to link them. Names and numbers of people are sent once their field
// is left, not letter by letter. On a dead line the list stays as it is.
const pause = 900;

export function findSimilar(root) {
  bindTies(root);
  const card = root.querySelector("form [data-similar]");
  if (!card) return;
  const form = card.closest("form");
  const list = card.querySelector("[data-similar-list]");
  const isOfPeople = (name) => name.startsWith("people");
  card.querySelector("[data-similar-find]").hidden = true;

  let timer;
  let running;
  let asked = "";
  let people = peopleIn(form);
  const find = async () => {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (!isOfPeople(name) && name !== "action") body.append(name, value);
    for (const [name, value] of people) body.append(name, value);
    if (body.toString() === asked) return;
    asked = body.toString();
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch("/exchanges/similar", { method: "POST", body, redirect: "manual", signal: running.signal });
      // Whoever is in the list with the keyboard keeps it as it is.
      if (answer.status === 200 && !list.contains(document.activeElement)) list.innerHTML = await answer.text();
      else asked = "";
    } catch {
      asked = "";
    }
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(find, pause);
  };
  form.addEventListener("input", ({ target }) => {
    if (!isOfPeople(target.name ?? "") && !list.contains(target)) soon();
  });
  form.addEventListener("change", ({ target }) => {
    if (list.contains(target)) return;
    people = peopleIn(form);
    soon();
  });
  if ([...form.elements].some((field) => field.matches("[data-case-text]") && field.value)) soon();

  function peopleIn(of) {
    return [...new FormData(of)].filter(([name]) => isOfPeople(name));
  }
}

// Alt and a digit: the same matter; with Shift: a follow-up. One exchange is one of both or neither.
function bindTies(root) {
  root.addEventListener("keydown", (event) => {
    const digit = event.altKey && !event.ctrlKey && !event.metaKey && /^Digit(\d)$/.exec(event.code)?.[1];
    if (!digit) return;
    const row = root.querySelectorAll("[data-similar-row]")[(Number(digit) + 9) % 10];
    const tie = row?.querySelector(`[data-tie="${event.shiftKey ? "followUp" : "sameMatter"}"]`);
    if (!tie) return;
    event.preventDefault();
    tie.click();
  });
  root.addEventListener("change", ({ target }) => {
    if (!target.matches?.("[data-similar-row] input[data-tie]") || !target.checked) return;
    target.closest("[data-similar-row]").querySelectorAll("input[data-tie]").forEach((other) => {
      if (other !== target) other.checked = false;
    });
  });
}
