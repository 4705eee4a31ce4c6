import type { citing as english } from '../en/citing';
import type { Translated } from '../Translated';

/** How to cite an event, a claim, a source or the dataset. */
export const citing: Translated<typeof english> = {
	project: 'Dateline',
	dataset: (title) => `${title} [набор данных]`,
	inferred: (date) => `${date} (дата выведена)`,
	version: (version) => `версия ${version}`,
	paragraph: (n) => `абз.\u00a0${n}`,
	unnamed: (shortName) => `[${shortName}]`,
	quoted: (text) => `«${text}»`,
	codedFrom: (sources) => `Закодировано по: ${sources.join('; ')}`,
	inDateline: (event, claim, version) =>
		`В Dateline: «${event}», утверждение ${claim}, версия ${version}`,
	documentAt: (address) => `Документ: ${address}`,

	title: (what) => `Как цитировать: ${what}`,
	heading: 'Как цитировать',
	description: (what) =>
		`${what}: текст ссылки, BibTeX и CSL-JSON с адресом, который содержит версию данных.`,
	wholeDataset: 'Набор данных',
	claim: (words, paragraph, source) => `«${words}», абз.\u00a0${paragraph}, ${source}`,
	claims: 'Утверждения о событии',
	permalink: 'Адрес',
	permalinkHelp:
		'Адрес содержит версию данных. Если они изменятся, страница скажет об этом и покажет, что изменилось.',
	formats: { text: 'Текст', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	help: {
		text: 'Автор, заглавие, издание, издатель, дата, версия, абзац, источники, адрес — в этом порядке. Чего в документе нет, то опущено; в [скобках] — наше название документа без заглавия.',
		bibtex: 'С полями BibLaTeX, в которых сохраняются версия и день, если он один из двух.',
		csl: 'Для Zotero и других программ для ссылок.'
	},
	copy: 'Скопировать',
	save: 'Сохранить',
	copySpoken: (what) => `Скопировать: ${what}`,
	saveSpoken: (what, file) => `Сохранить: ${what}, файл ${file}`,
	copied: (what) => `Скопировано: ${what}.`,
	selected: (what) => `Выделено: ${what}. Скопируйте с клавиатуры или через меню.`,
	saved: (file) => `Сохранён файл ${file}.`,
	close: 'Закрыть',
	loading: 'Загружается текст ссылки…',
	failed: 'Текст ссылки не удалось загрузить. Он есть и',
	/** After `failed`, as a link. */
	ownPage: 'на отдельной странице',
	back: (what) => `Назад: ${what}`,
	backToTable: 'таблица',

	versionChanged: (linked, now) =>
		`Этот адрес создан для версии ${linked}. С тех пор данные изменились; ниже — версия ${now}.`,
	whatChanged: 'Что изменилось'
};
