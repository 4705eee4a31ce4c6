import type { briefingFaults as english } from '../en/briefingFaults';
import type { Translated } from '../Translated';

export const briefingFaults: Translated<typeof english> = {
	noFrontMatter: {
		message: 'Файл не начинается с заголовочного блока.',
		fix: 'Начните со строки "---", затем title и language, затем строка "---".'
	},
	beforeSteps: {
		message: 'Это стоит до первого шага.',
		fix: 'Поместите это под заголовок второго уровня ("## …").'
	},
	noStep: {
		message: 'В брифинге нет ни одного шага.',
		fix: 'Напишите для каждого шага заголовок второго уровня ("## …").'
	},
	links: (count: number) => ({
		message: `Ссылок в шаге: ${count}.`,
		fix: 'Оставьте одну, отдельной строкой: "[view](/?event=…)".'
	}),
	noHeading: { message: 'У шага нет заголовка.', fix: 'Напишите его после "##".' },
	foreign: (types: string) => ({
		message: `В подписи не может быть ${types}.`,
		fix: 'Используйте абзацы и списки из простого текста и отсылок.'
	}),
	noReference: (braces: string) => ({
		message: `"${braces}" — не отсылка.`,
		fix: 'Напишите "{killed:<event>}", "{killed:<event>:<source>}" или "{count:sources}"; все перечислены в geodata/README.md.'
	}),
	typedNumber: (words: string) => ({
		message: `Число вписано вручную: ${words}.`,
		fix: 'Сошлитесь на утверждение или правило, из которого оно взято: "{killed:<event>}" или "{date:<event>}".'
	}),
	unknownField: (name: string, names: string) => ({
		message: `В заголовочном блоке есть неизвестное поле "${name}".`,
		fix: `Используйте: ${names}.`
	}),
	noFields: {
		message: 'В заголовочном блоке нет полей.',
		fix: 'Напишите "title: …" и "language: …".'
	},
	notYaml: (reason: string) => ({
		message: `Заголовочный блок — не YAML: ${reason}.`,
		fix: 'Тексты с двоеточием заключите в кавычки.'
	}),
	notSpokenOf: (id: string) => ({
		message: `Ни один источник, учтённый в виде этого шага, не говорит о выбранном в нём "${id}".`,
		fix: 'Выберите другое событие либо измените дату или источник вида.'
	}),
	noEventIn: (country: string) => ({
		message: `Ни одно событие не относится к стране "${country}", по которой отбирает вид.`,
		fix: 'Укажите код ISO 3166-1 alpha-3 страны, названной в каком-либо событии.'
	}),
	noActor: (id: string) => ({
		message: `Нет участника с идентификатором "${id}".`,
		fix: 'Укажите идентификатор из actors.json.'
	}),
	noClaim: (reference: string) => ({
		message: `За ${reference} в виде этого шага не стоит ни одно утверждение.`,
		fix: 'Сошлитесь на то, что говорит источник, либо измените дату или источник вида.'
	}),
	noEvent: (id: string) => ({
		message: `Нет события с идентификатором "${id}".`,
		fix: 'Укажите идентификатор из events.geojson или arrests.geojson.'
	}),
	noSource: (id: string) => ({
		message: `Нет источника с идентификатором "${id}".`,
		fix: 'Укажите идентификатор из sources.json.'
	}),
	missing: (name: string) => `Нет поля ${name}.`,
	unread: (name: string) => `Поле ${name} не удаётся прочитать.`,
	fieldFixes: {
		title: 'Напишите "title: …".',
		language: 'Напишите код языка, например "language: en".',
		asOf: 'Напишите день, например "as-of: 2024-03-29", или опустите поле.',
		notes: 'Напишите "notes: public" или "notes: private".',
		minutes: 'Напишите длительность, например "minutes: 15", или опустите поле.'
	},
	link: {
		elsewhere: (link: string, path: string) =>
			`Ссылка "${link}" ведёт на "${path}", а не на карту.`,
		unread: (part: string) => `Часть ссылки "${part}" не удаётся прочитать.`,
		twice: (name: string) => `В ссылке больше одного раза стоит "${name}".`,
		fix: 'Скопируйте адрес карты, которую должен показать шаг.'
	}
};
