import type { briefing as english } from '../en/briefing';
import type { Translated } from '../Translated';

/** The words of a briefing on its stage. */
export const briefing: Translated<typeof english> = {
	noNumber: 'число не указано',
	/** Inside a text that may be in English: in digits, which belong to no language. */
	count: (n: number): string => String(n),
	/** The span of reports beside a figure in a text. */
	reports: (span) => ` (сообщения: ${span})`,
	sources: 'Источники этого шага',
	asOf: (day) => `По состоянию на ${day}`,
	progress: (step, steps) => `${step} / ${steps}`,
	progressSaid: (step, steps) => `Шаг ${step} из ${steps}`,
	markKey: 'круг: главная цифра; линия в нём: наименьшее число',
	attribution: 'Natural Earth, GeoNames',
	mapOf: (heading) => `Карта: ${heading}`,
	toMap: 'Открыть этот вид на карте',
	/** A report with the day of its source: "more than 60, 23 марта 2024 г.". */
	reportOf: (text, issued) => `${text}, ${issued}`,
	saysNothing: 'не указывает',
	previous: 'Предыдущий шаг',
	next: 'Следующий шаг',
	end: 'Все брифинги',
	title: 'Брифинги',
	targetIn: (target, place) => `${target} (${place})`,
	/** Confirmed is not the act, only that a group's claim is its own. */
	onlyItsClaim: (actor) => `только подлинность заявления: ${actor}`,
	/** Headings; the actor's name follows. */
	stances: {
		claimed: 'Взята ответственность',
		attributed: 'Называют исполнителем',
		suspected: 'Под подозрением',
		denied: 'Отрицается причастность',
		confirmed: 'Подтверждено'
	},
	/** What a list of voices is about. */
	voicesOf: {
		date: 'Когда: по источникам',
		place: 'Где: по источникам',
		target: 'Цель: по источникам',
		responsibility: 'Кого называют ответственным',
		control: 'Кто контролирует: по источникам',
		issuer: 'Кто предупредил: по источникам'
	},
	/** After a value: those whom sources name as saying it. */
	saidBy: (speakers) =>
		`, по словам ${speakers.slice(0, 2).join('; ')}${speakers.length > 2 ? ' и других' : ''}`,
	missingStep: 'Этот шаг не входит в то, что показывает его вид.'
};
