// Looks at pages in headless Chromium as their readers would, and prints everything that is wrong as JSON, one list for all.
// node check.cjs MODULES CHROMIUM PAGE...
const fs = require("fs");
const path = require("path");
const [modules, executablePath, ...pages] = process.argv.slice(2);
const { chromium } = require(path.join(modules, "playwright-core"));
const axe = fs.readFileSync(path.join(modules, "axe-core", "axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const views = [
  { name: "desk", width: 1280, colorScheme: "light" },
  { name: "desk in the dark", width: 1280, colorScheme: "dark" },
  { name: "telephone", width: 400, colorScheme: "light" },
  { name: "telephone in the dark", width: 400, colorScheme: "dark" },
  { name: "paper", width: 658, colorScheme: "dark", media: "print" },
];

async function look(browser, file, view) {
  const wrong = [];
  const where = `${path.basename(file)}, ${view.name}: `;
  const page = await browser.newPage({ viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme });
  page.on("console", (message) => wrong.push(`${where}console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`${where}error: ${error}`));
  page.on("request", (request) => {
    if (request.url() !== "file://" + file) wrong.push(`${where}asks for ${request.url()}`);
  });
  if (view.media) await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
  await page.goto("file://" + file);
  // The policy lets the style in: without it the margin would be there.
  if ((await page.evaluate(() => getComputedStyle(document.body).marginTop)) !== "0px") wrong.push(`${where}has no style`);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  for (const width of view.width === 400 ? [400, 320] : [view.width]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) wrong.push(`${where}is ${wide} px wider than ${width}`);
  }
  await page.setViewportSize({ width: view.width, height: 900 });
  // Not as a script of the page, which the policy forbids.
  await page.evaluate(axe + "; true");
  const found = await page.evaluate((tags) => axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), tags);
  for (const one of found.violations) {
    wrong.push(`${where}${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
  }
  await page.close();
  return wrong;
}

async function print(browser, file) {
  const page = await browser.newPage();
  await page.goto("file://" + file);
  await page.pdf({ path: file.replace(/html$/, "pdf"), preferCSSPageSize: true });
  await page.close();
}

(async () => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const wrong = [];
  for (const file of pages) {
    for (const view of views) wrong.push(...(await look(browser, file, view)));
    await print(browser, file);
  }
  await browser.close();
  console.log(JSON.stringify(wrong));
})();
