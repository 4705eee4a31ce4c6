import type { audience as english } from '../en/audience';
import type { Translated } from '../Translated';

/** The words around the stage of a briefing: controls, help, overview, settings. */
export const audience: Translated<typeof english> = {
	controls: 'Управление брифингом',
	previous: 'Предыдущий шаг',
	next: 'Следующий шаг',
	overview: 'Обзор всех шагов',
	lookBack: 'Вернуться к виду этого шага',
	play: 'Автопоказ',
	pause: 'Остановить автопоказ',
	settings: 'Проектор и настройки',
	help: 'Клавиши',
	fullScreen: 'Полный экран',
	leaveFullScreen: 'Выйти из полного экрана',
	presenter: 'Окно докладчика',
	exit: 'Выйти из брифинга',
	close: 'Закрыть',

	step: (number, steps, heading) => `Шаг ${number} из ${steps}: ${heading}`,
	states: {
		black: 'Экран чёрный. Вернуть шаг: B или Esc.',
		white: 'Экран белый. Вернуть шаг: W или Esc.',
		frozen: 'Экран зафиксирован. Отпустить: Z.',
		pointer: 'Указка включена. Убрать: L.',
		draw: 'Рисование включено. Убрать: D, стереть: C.',
		playing: 'Брифинг идёт сам. Остановить: A.',
		paused: 'Пауза: показ продолжится, когда никто ничего не касается.'
	},
	stepsNumber: (number, steps) => `${number} / ${steps}`,
	enterGoes: 'Перейти: Enter',

	jump: {
		heading: 'Перейти к шагу',
		label: 'Номер или слова из заголовка',
		go: 'Перейти',
		none: 'Шага с таким номером или заголовком нет.'
	},

	commands: {
		next: 'следующий шаг',
		previous: 'предыдущий шаг',
		first: 'первый шаг',
		last: 'последний шаг',
		jump: 'к шагу по номеру или заголовку',
		overview: 'обзор всех шагов',
		lookBack: 'вернуться к виду шага, осмотревшись на карте',
		black: 'чёрный экран и обратно',
		white: 'белый экран и обратно',
		freeze: 'зафиксировать экран и отпустить',
		pointer: 'указка',
		draw: 'рисовать поверх шага',
		clear: 'стереть рисунок',
		fullScreen: 'полный экран',
		presenter: 'окно докладчика с заметками',
		autoplay: 'включить и остановить автопоказ',
		larger: 'текст крупнее',
		smaller: 'текст мельче',
		help: 'список клавиш',
		leave: 'закрыть открытое, по одному'
	},
	digits: 'перейти к шагу с этим номером',
	digitKeys: 'цифры, Enter',
	keyNames: {
		ArrowRight: '→',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowUp: '↑',
		PageDown: 'Page Down',
		PageUp: 'Page Up',
		Escape: 'Esc',
		'Shift+Space': 'Shift Пробел',
		Space: 'Пробел'
	},
	keysNote:
		'Щелчок у левого или правого края текста ведёт назад или вперёд; на сенсорном экране так же действует смахивание. Чтобы осмотреться, двигайте карту и открывайте её метки.',
	letters: 'Буквы, цифры и знаки управляют брифингом',

	projector: {
		heading: 'Проектор и настройки',
		brightness: 'Яркость',
		contrast: 'Контраст',
		textSize: 'Размер текста',
		perCent: (value) => `${Math.round(value)}\u00a0%`,
		byItself: 'Автопоказ (A)',
		seconds: 'Секунд на шаг',
		resume: 'Продолжать через',
		loop: 'С последнего шага — снова к первому',
		wait: (seconds) => (seconds === 0 ? 'никогда' : `${seconds}\u00a0с`),
		theme: 'Цвета',
		themes: {
			auto: 'как в системе',
			light: 'светлые',
			dark: 'тёмные',
			contrast: 'высокий контраст'
		},
		motion: 'Карта перелетает от шага к шагу',
		progress: 'Показывать номер шага и число шагов',
		reset: 'По умолчанию',
		kept: 'Хранится на этом устройстве.'
	}
};
