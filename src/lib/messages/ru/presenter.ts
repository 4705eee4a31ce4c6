import type { presenter as english } from '../en/presenter';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** The words of the presenter window. */
export const presenter: Translated<typeof english> = {
	pageTitle: (title) => `Докладчик — ${title}`,
	end: 'Конец',
	now: (number, steps) => `Сейчас: ${number} из ${steps}`,
	next: (number) => `Далее: ${number}`,
	nothingNext: 'Это последний шаг.',
	stepSaid: (number, steps, heading) => `Шаг ${number} из ${steps}: ${heading}`,
	link: {
		unavailable: 'Этот браузер не может согласовать два окна',
		alone: 'Окна зала нет',
		frozen: 'Экран зала зафиксирован',
		'catching-up': 'Окно зала догоняет',
		'in-step': 'Окно зала на том же шаге'
	},
	frozenAt: (number) => `Экран зала зафиксирован на шаге ${number}`,
	several: (count) => `Окон зала: ${counts.digits(count)}. Показ следует за самым новым`,
	openAudience: 'Открыть окно зала',
	isBlank: { black: 'Экран чёрный', white: 'Экран белый' },
	back: '← Назад',
	forward: 'Далее →',
	blank: 'Погасить',
	freeze: 'Фиксация',
	pointer: 'Указка',
	draw: 'Перо',
	overview: 'Шаги',
	keys: 'Клавиши',
	close: 'Закрыть',
	pointHere: 'Ведите мышь по шагу: зал видит, куда вы показываете.',
	drawHere: 'Рисуйте поверх шага: зал это видит. C — стереть.',
	typed: (digits) => `К шагу ${digits}: Enter`,
	/** Labels over clocks; the minutes planned follow `left`, in a field. */
	elapsed: 'Прошло',
	left: 'Осталось из',
	over: 'Сверх',
	minutes: 'мин',
	minutesSaid: 'Отведено минут',
	pace: {
		on: 'Темп: по плану',
		ahead: (time) => `Темп: быстрее на ${time}`,
		behind: (time) => `Темп: медленнее на ${time}`,
		none: 'Темп: время не задано'
	},
	/** "20 с", "2 мин 10 с". */
	duration: (minutes, seconds) =>
		[minutes > 0 ? `${minutes}\u00a0мин` : '', seconds > 0 ? `${seconds}\u00a0с` : '']
			.filter(Boolean)
			.join(' '),
	start: 'Старт',
	pause: 'Пауза',
	goOn: 'Продолжить',
	reset: 'Сброс',
	resetSure: 'Сбросить?',
	resetSaid: 'Нажмите ещё раз, чтобы обнулить время',
	clock: 'Часы',
	notes: 'Заметки',
	smaller: 'A−',
	smallerSaid: 'Заметки мельче',
	larger: 'A+',
	largerSaid: 'Заметки крупнее',
	noNotes: 'К этому шагу заметок нет.',
	notesStay: 'Заметки остаются в этом окне. Зал их никогда не видит.',
	notesPublic: 'Эти заметки — часть опубликованного брифинга. В окне зала их нет.',
	notesPrivate: 'Заметки к этому брифингу хранятся в его файле, а не на этом сайте.',
	openNotes: 'Открыть файл с заметками',
	notesRead: (file, found, steps) =>
		`${file}: заметки к ${counts.digits(found)} из ${counts.digits(steps)} ${counts.form(steps, { one: 'шага', few: 'шагов', many: 'шагов' })}.`,
	notesUnread: (file, reason) => `Файл ${file} не читается. ${reason}`,
	withoutScript: 'Этому окну нужен JavaScript. Сам брифинг можно читать и без него:',
	readBriefing: 'Читать брифинг',
	command: {
		next: 'Следующий шаг',
		previous: 'Шаг назад',
		first: 'Первый шаг',
		last: 'Последний шаг',
		number: 'К шагу по номеру',
		black: 'Чёрный экран и обратно',
		white: 'Белый экран и обратно',
		freeze: 'Зафиксировать экран зала или привести его сюда',
		pointer: 'Указка на экране зала',
		draw: 'Рисовать поверх шага',
		clear: 'Стереть рисунок',
		jump: 'К шагу по номеру или заголовку',
		overview: 'Шаги',
		help: 'Список клавиш',
		leave: 'Закрыть то, что поверх окна'
	},
	keyNames: {
		ArrowRight: '→',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowUp: '↑',
		PageDown: 'PgDn',
		PageUp: 'PgUp',
		Backspace: '⌫',
		'Shift+Space': 'Shift Пробел',
		Space: 'Пробел',
		Escape: 'Esc'
	},
	digits: '0–9'
};
