// Arrows go from card to card of a board: up and down within a column, left and right to the column beside that has cards.
export function bindBoards(root) {
  root.querySelectorAll("[data-board]").forEach((board) => {
    board.addEventListener("keydown", (event) => {
      const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const columns = [...board.children].map((column) => [...column.querySelectorAll("li > p:first-child > a")]).filter((cards) => cards.length > 0);
      if (columns.length === 0) return;
      const target = next(columns, event.target.closest("li"), step);
      event.preventDefault();
      target.focus();
    });
  });
}

// Where nothing has the focus yet, the first card of all.
function next(columns, current, [across, down]) {
  const column = columns.findIndex((cards) => cards.some((card) => card.closest("li") === current));
  if (column < 0) return columns[0][0];
  const beside = columns[clamp(column + across, columns.length)];
  const place = columns[column].findIndex((card) => card.closest("li") === current);
  return beside[clamp(place + down, beside.length)];
}

function clamp(place, length) {
  return Math.min(Math.max(place, 0), length - 1);
}
