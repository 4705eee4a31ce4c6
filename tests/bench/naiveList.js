import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the page that filtering is measured beside: the same events as rows of text, filtered from a plain array by a
 * plain comparison and made anew with each letter.
 * @param {string} root of the repository
 * @returns {string} the folder to be served after `build/`; the page is `bench/naive`
 */
export function makeNaiveList(root) {
	const folder = join(root, '.cache/bench');
	mkdirSync(join(folder, 'bench'), { recursive: true });
	/** @type {{ features: { id: string, properties: { title: string, place?: string, event_type: string, summary: string } }[] }} */
	const dataset = JSON.parse(readFileSync(join(root, 'build/data/dataset.geojson'), 'utf8'));
	const rows = dataset.features.map(({ id, properties }) => ({ id, ...properties }));
	writeFileSync(join(folder, 'bench/naive.html'), pageOf(JSON.stringify(rows)));
	return folder;
}

/** @param {string} rows in JSON */
function pageOf(rows) {
	return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Naive list</title>
<input type="search"><label><input type="checkbox"> attack</label><ul></ul>
<script>
const rows = ${rows.replaceAll('</', '<\\/')};
const [text, type] = document.querySelectorAll('input');
const list = document.querySelector('ul');
function show() {
	const query = text.value.toLowerCase();
	const found = rows.filter((row) => JSON.stringify(row).toLowerCase().includes(query)
		&& (!type.checked || row.event_type === 'attack'));
	list.replaceChildren(...found.map((row) => {
		const item = document.createElement('li');
		item.textContent = row.title + ', ' + (row.place || '');
		item.onclick = () => item.classList.toggle('selected');
		return item;
	}));
}
text.oninput = type.onchange = show;
show();
</script>`;
}
