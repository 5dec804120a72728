// Builds wwwroot/assets out of src/. What it writes is committed, so that a build of the product needs the .NET SDK only;
// a test compares sources.txt with the sources, and the files with a fresh build where npm is at hand. With --check it writes beside the
// repository, says which committed files differ from that, and takes it away again.
import { build } from "esbuild";
import { compile } from "sass";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const committed = join(here, "..", "wwwroot", "assets");
const isCheck = process.argv.includes("--check");
const out = isCheck ? mkdtempSync(join(tmpdir(), "portal-check-")) : (process.argv[2] ?? committed);
const icons = readFileSync(join(here, "src", "icons.txt"), "utf8").split("\n").map((line) => line.trim()).filter(Boolean);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const work = mkdtempSync(join(tmpdir(), "portal-assets-"));
const css = compile(join(here, "src", "styles", "site.scss"), {
  loadPaths: [join(here, "node_modules")],
  quietDeps: true,
  charset: false,
}).css;
writeFileSync(join(work, "site.css"), css);

const common = { bundle: true, minify: true, legalComments: "none", target: ["es2022", "chrome120", "firefox121", "safari17"] };
await build({
  ...common,
  entryPoints: [join(work, "site.css")],
  nodePaths: [join(here, "node_modules")],
  outdir: out,
  loader: { ".woff2": "file" },
  assetNames: "[name]-[hash]",
});
await build({ ...common, entryPoints: [join(here, "src", "scripts", "site.js")], outdir: out, format: "esm" });

const symbol = (name) => {
  const svg = readFileSync(join(here, "node_modules", "@tabler", "icons", "icons", "outline", `${name}.svg`), "utf8");
  const shapes = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/<path stroke="none"[^>]*>/, "").replace(/\s*\n\s*/g, "")}</symbol>`;
};
writeFileSync(join(out, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${icons.map(symbol).join("")}</svg>\n`);
cpSync(join(here, "src", "mark.svg"), join(out, "mark.svg"));

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const sources = [...files(join(here, "src")), join(here, "build.mjs"), join(here, "package.json"), join(here, "package-lock.json")];
const lines = sources
  .map((file) => `${createHash("sha256").update(readFileSync(file)).digest("hex")}  ${relative(here, file).replaceAll("\\", "/")}`)
  .sort();
writeFileSync(join(out, "sources.txt"), lines.join("\n") + "\n");
rmSync(work, { recursive: true, force: true });

if (isCheck) {
  const names = (folder) => readdirSync(folder).sort();
  const same = (name) => readFileSync(join(out, name)).equals(readFileSync(join(committed, name)));
  const missing = [...names(out).filter((name) => !names(committed).includes(name)), ...names(committed).filter((name) => !names(out).includes(name))];
  const differing = [...missing, ...names(out).filter((name) => !missing.includes(name) && !same(name))];
  rmSync(out, { recursive: true, force: true });
  if (differing.length > 0) {
    console.error(`wwwroot/assets is not as the sources build it: ${differing.join(", ")}`);
    process.exitCode = 1;
  }
}
