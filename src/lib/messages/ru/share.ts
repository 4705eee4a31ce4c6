import type { share as english } from '../en/share';
import type { Translated } from '../Translated';

/** The dialog that hands a view on. */
export const share: Translated<typeof english> = {
	heading: 'Поделиться',
	close: 'Закрыть',
	link: 'Ссылка',
	linkHelp:
		'Ссылка передаёт то, что вы видите: что открыто, как читаются цифры, какие события показаны и куда смотрит карта.',
	qr: 'QR-код',
	qrOf: (address) => `QR-код адреса ${address}`,
	embed: 'Встроить',
	embedHelp: 'Карта в рамке на вашей странице.',
	options: 'В рамке',
	option: {
		title: 'Название и тема',
		list: 'Список событий',
		legend: 'Легенда'
	},
	theme: 'Цвета',
	themes: { system: 'Как в системе читателя', light: 'Светлые', dark: 'Тёмные' },
	snippet: 'Код для вашей страницы',
	/** One line beside the code, for whoever must let it through. */
	sandbox:
		'allow-same-origin позволяет рамке загружать собственные скрипты, шрифты и данные; доступа к вашей странице он не даёт.',
	copy: 'Скопировать',
	copySpoken: (what) => `Скопировать: ${what}`,
	copied: (what) => `Скопировано: ${what}.`,
	selected: (what) => `Выделено: ${what}. Скопируйте с клавиатуры или через меню.`,
	frameTitle: (title) => `${title} — карта, Dateline`
};
