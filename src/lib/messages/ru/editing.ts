import type { editing as english } from '../en/editing';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** Making a briefing of one's own, and showing it. */
export const editing: Translated<typeof english> = {
	lead: 'Хранится только на этом устройстве, в том же виде, что и файл Markdown: никуда ничего не отправляется. В другой браузер и на другое устройство его переносят файлом.',
	notLoaded: 'Редактор не удалось загрузить. Проверьте соединение и обновите страницу.',
	empty: {
		title: 'Брифинга пока нет',
		text: 'Откройте карту, найдите то, что хотите показать, и нажмите среди её кнопок «Добавить этот вид»: каждый вид станет шагом. Или откройте брифинг, сохранённый файлом, — здесь либо перетащив его на эту страницу.'
	},
	unreadable: {
		title: 'То, что хранится на этом устройстве, здесь править нельзя',
		text: 'Ничего не пропало: сохраните это файлом, исправьте названное ниже и откройте снова.',
		discard: 'Начать новый'
	},
	toMap: 'Открыть карту и добавить виды',
	show: 'Показать',
	presenter: 'Окно докладчика',
	print: 'Печать, слайды или один файл',
	save: 'Сохранить файлом',
	open: 'Открыть файл',
	undo: 'Отменить',
	redo: 'Вернуть',
	actions: 'Действия с брифингом',
	said: {
		saved: (name) => `Сохранён файл ${name}.`,
		opened: (name) => `Открыт файл ${name}. «Отменить» вернёт то, что здесь было.`,
		undone: 'Отменено.',
		redone: 'Возвращено.',
		moved: (heading, place, steps) => `«${heading}» — теперь шаг ${place} из ${steps}.`,
		duplicated: (heading) => `Сделана копия: «${heading}».`,
		removed: (heading) => `Удалён шаг «${heading}». «Отменить» вернёт его.`,
		inserted: (reference) => `Вставлено: ${reference}.`
	},
	refused: {
		title: (name) => `Файл «${name}» не открыт, ничего не изменилось`,
		tooLarge: 'Файл слишком велик для брифинга.',
		chooseAnother: 'Выберите файл брифинга в формате Markdown.'
	},
	fileName: 'briefing',
	fault: (line) => `Строка ${line}:`,
	faultCount: (count) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'ошибка', few: 'ошибки', many: 'ошибок' })}`,
	matter: {
		region: 'Весь брифинг',
		title: 'Название',
		language: 'Язык',
		languageHint: 'Код, например «en»',
		asOf: 'По состоянию на',
		minutes: 'Минуты',
		notes: 'Заметки в файле',
		privateNotes: 'личные',
		publicNotes: 'открытые'
	},
	steps: {
		region: 'Шаги',
		step: (number) => `Шаг ${number}`,
		stepOf: (number, steps) => `Шаг ${number} из ${steps}`,
		untitled: 'Без заголовка',
		hint: 'Alt со стрелкой передвигает шаг, на котором стоит фокус.',
		up: 'Раньше',
		down: 'Позже',
		duplicate: 'Копировать',
		remove: 'Удалить'
	},
	fields: {
		heading: 'Заголовок',
		caption: 'Подпись',
		captionHint:
			'Простой текст и списки. Цифры — это ссылки вида {killed:kerman}: если такая стоит в абзаце одна, она показывается крупно.',
		notes: 'Заметки докладчика',
		notesHint: 'На экране зала их не бывает.',
		view: 'Вид',
		openView: 'Открыть на карте',
		preview: 'Как выглядит шаг'
	},
	insert: {
		open: 'Вставить цифру',
		about: 'О чём',
		everything: 'Весь набор данных',
		none: 'В виде этого шага ничего нет.',
		choices: 'Ссылки',
		fields: {
			date: 'когда',
			place: 'где',
			target: 'цель',
			responsibility: 'кого называют ответственным',
			control: 'кто контролирует',
			issuer: 'кто предупредил'
		},
		counts: {
			sources: 'источники',
			events: 'события',
			attacks: 'нападения',
			operations: 'операции',
			countries: 'страны с задержаниями',
			contradictions: 'противоречия между источниками',
			'disputed-events': 'события, о которых источники противоречат друг другу'
		}
	},
	own: {
		title: 'Ваш брифинг',
		nothing: 'На этом устройстве брифинга нет',
		howTo:
			'Добавьте виды на карте или откройте брифинг, сохранённый файлом, а затем вернитесь по этому адресу.',
		faulty: 'В брифинге на этом устройстве есть ошибки',
		faultyText: 'Ничего не пропало. Исправьте названное здесь в редакторе или в файле.',
		edit: 'Править брифинг',
		needsScripts:
			'Ваш собственный брифинг хранится в браузере; чтобы его показать, странице нужен JavaScript.',
		controls: 'Шаги'
	}
};
