import type { timelineKey as english } from '../en/timelineKey';
import type { Translated } from '../Translated';

/** What the signs of the timeline mean. Types, rings and sizes are said in the words of the map's legend. */
export const timelineKey: Translated<typeof english> = {
	button: 'Знаки',
	title: 'Как читать шкалу времени',
	rows: {
		bar: 'неточная дата: полоса длиной в месяц или год, к которому она относится',
		bracket: 'скобка: источники называют даты от одного её края до другого',
		arrow: 'стрелка: начало или конец не указаны',
		arrest: 'задержания, для которых указана одна дата',
		ground: 'затенено: крупнее, чем время рядом, поскольку событий здесь много',
		histogram: 'столбцы: сколько событий приходится на дату'
	},
	short: { bar: 'неточная дата', bracket: 'даты расходятся', arrow: 'открытый конец' }
};
