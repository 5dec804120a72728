// How far an import is, looked up every two seconds; once nobody works on it any more its page opens anew. On a dead line the numbers stay.
const pause = 2000;

export function followImport(root) {
  const card = root.querySelector("[data-import-running]");
  if (!card) return;
  card.querySelector("[data-import-refresh]").hidden = true;
  const look = async () => {
    try {
      const answer = await fetch(location.pathname, { redirect: "manual", cache: "no-store" });
      if (answer.status === 200) {
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-import-running]");
        if (fresh?.dataset.importRunning !== card.dataset.importRunning) {
          location.replace(location.pathname);
          return;
        }
        for (const part of ["progress", "[data-import-count]"]) card.querySelector(part).replaceWith(fresh.querySelector(part));
      }
    } catch {
      // tried again below
    }
    setTimeout(look, pause);
  };
  setTimeout(look, pause);
}
