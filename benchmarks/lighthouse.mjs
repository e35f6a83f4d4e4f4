// Measures the pages of a purchase in a running shop with Lighthouse, as it does by default: on a simulated middling
// phone with a slow connection. Writes the medians to lighthouse.md and fails when one is below the goal.
//
//   SHOP_ADDRESS   the shop, http://localhost:8080 unless set
//   RUNS           how often each page is measured, 3 unless set
//   CHROME_PATH    the browser, if it is not found by itself

import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import * as launcher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const shop = process.env.SHOP_ADDRESS ?? 'http://localhost:8080';
const runs = Number(process.env.RUNS ?? 3);
const goal = 95;
const pages = { catalogue: '/', product: '/product?id=1', cart: '/cart', checkout: '/checkout' };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const report = new URL('lighthouse.md', import.meta.url);

/** Puts two products into the cart of the browser, as a shopper does: cart and checkout are measured with something in them. */
async function fillCart(browser) {
  const page = await browser.newPage();
  for (const product of [1, 2]) {
    await page.goto(`${shop}/product?id=${product}`);
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('button[name=add]', button => {
        const added = document.createElement('input');
        Object.assign(added, { type: 'hidden', name: 'add', value: button.value });
        button.form.append(added);
        button.form.submit();
      }),
    ]);
  }
  await page.close();
}

/** Lighthouse empties the cache before each run, but leaves the cookies, in which the cart is. */
async function measure(chrome, path, tries = 3) {
  const { lhr } = await lighthouse(shop + path, {
    port: chrome.port,
    onlyCategories: categories,
    logLevel: 'error',
  });
  // The browser sometimes loses the beginning of its recording; nothing was measured then.
  if (lhr.runtimeError?.code === 'NO_NAVSTART' && tries > 1) return measure(chrome, path, tries - 1);
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  if (new URL(lhr.finalDisplayedUrl).pathname !== path.replace(/\?.*/, '')) throw new Error(`${path} led elsewhere`);
  return lhr;
}

const score = (lhr, category) => Math.round(lhr.categories[category].score * 100);
const number = (lhr, audit) => lhr.audits[audit].numericValue;
const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** What keeps a page from a full score, by name. */
function losses(lhr) {
  return categories.flatMap(category =>
    lhr.categories[category].auditRefs
      .filter(ref => ref.weight > 0)
      .map(ref => lhr.audits[ref.id])
      .filter(audit => audit.score !== null && audit.score < 0.9)
      .map(audit => `${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`));
}

function summary(name, results) {
  const scores = Object.fromEntries(categories.map(id => [id, median(results.map(lhr => score(lhr, id)))]));
  const figures = {
    lcp: median(results.map(lhr => number(lhr, 'largest-contentful-paint'))),
    tbt: median(results.map(lhr => number(lhr, 'total-blocking-time'))),
    cls: median(results.map(lhr => number(lhr, 'cumulative-layout-shift'))),
    bytes: median(results.map(lhr => number(lhr, 'total-byte-weight'))),
  };
  return { name, scores, figures, losses: [...new Set(results.flatMap(losses))] };
}

function text(summaries, lhr, version) {
  const rows = summaries.map(({ name, scores, figures }) =>
    `| ${name} | ${categories.map(id => scores[id]).join(' | ')} | ${(figures.lcp / 1000).toFixed(1)} s | ` +
    `${Math.round(figures.tbt)} ms | ${figures.cls.toFixed(3)} | ${Math.round(figures.bytes / 1024)} KiB |`);
  const lost = summaries.filter(each => each.losses.length > 0)
    .map(each => `- ${each.name}: ${each.losses.join('; ')}`);
  return `# Lighthouse

Written by \`npm run lighthouse\` on ${lhr.fetchTime.slice(0, 10)}: Lighthouse ${lhr.lighthouseVersion}, ${version}, Node
${process.versions.node}, ${os.cpus().length} processors, benchmark index ${Math.round(lhr.environment.benchmarkIndex)}. Medians of ${runs} runs of each page as a phone sees it,
the cart and the checkout with two products in them.

| page | performance | accessibility | best practices | SEO | largest paint | blocked | shift | transferred |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

${lost.length > 0 ? `What did not get nine tenths of its points in a run:\n\n${lost.join('\n')}` : 'Everything that is scored got at least nine tenths of its points in every run.'}
`;
}

const chrome = await launcher.launch({
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}` });
  await fillCart(browser);
  const summaries = [];
  let last;
  for (const [name, path] of Object.entries(pages)) {
    const results = [];
    for (let run = 0; run < runs; run++) {
      last = await measure(chrome, path);
      results.push(last);
    }
    summaries.push(summary(name, results));
    console.log(JSON.stringify(summaries.at(-1)));
  }
  await writeFile(report, text(summaries, last, await browser.version()));
  await browser.disconnect();
  const low = summaries.filter(each => Object.values(each.scores).some(value => value < goal));
  if (low.length > 0) {
    console.error(`Below ${goal}: ${low.map(each => each.name).join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await chrome.kill();
}
