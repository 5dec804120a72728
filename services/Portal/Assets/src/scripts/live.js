// The watch lives: one small question every few seconds. Numbers change where they stand, rows never move: what has come since is counted on
// a bar, and is shown when somebody asks for it. Nobody asks while the page is hidden; on a dead line it says so and goes on trying.
const pause = 8000;
const longest = 30000;
const patience = 20000;

export function followWatch(root) {
  const line = root.querySelector("[data-live]");
  if (!line) return;
  const at = line.querySelector("[data-live-at]");
  const bar = line.querySelector("[data-live-news]");
  const known = new Set(line.dataset.known.split(" "));
  let lastAt = at.textContent.match(/\d+:\d+/)?.[0] ?? "";
  let wait = pause;
  let timer;
  let asking = false;

  const say = (count) => {
    const text = count === 1 ? line.dataset.one : line.dataset.some.replace("{0}", count > 99 ? "99+" : count);
    if (count === 0 || bar.textContent === text) return;
    bar.textContent = text;
    bar.hidden = false;
  };

  const show = ({ at: now, counts, news }) => {
    for (const [name, count] of Object.entries(counts)) {
      const number = root.querySelector(`[data-count="${name}"]`);
      if (!number) continue;
      number.textContent = count;
      number.closest(".tile").classList.toggle("tile--zero", count === 0);
    }
    lastAt = now;
    at.textContent = line.dataset.counted.replace("{0}", now);
    say(new Set(news.filter((word) => !known.has(word)).map((word) => word.slice(word.indexOf(":")))).size);
  };

  const ask = async () => {
    if (asking) return;
    asking = true;
    clearTimeout(timer);
    let over = false;
    try {
      // Nobody need be at the desk for this: it must not keep the session alive.
      const answer = await fetch(line.dataset.live, {
        headers: { "X-Unattended": "true" },
        redirect: "manual",
        cache: "no-store",
        signal: AbortSignal.timeout(patience),
      });
      over = answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;
      if (over) {
        bar.textContent = line.dataset.over;
        bar.hidden = false;
      } else if (answer.ok) {
        show(await answer.json());
        wait = pause;
      } else {
        throw new Error(answer.statusText);
      }
    } catch {
      at.textContent = line.dataset.lost.replace("{0}", lastAt);
      wait = Math.min(wait * 2, longest);
    }
    asking = false;
    if (!over && root.visibilityState === "visible") timer = setTimeout(ask, wait);
  };

  root.addEventListener("visibilitychange", () => {
    clearTimeout(timer);
    if (root.visibilityState === "visible") ask();
  });
  timer = setTimeout(ask, wait);
}
