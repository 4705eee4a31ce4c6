import { counts } from './counts';
import { language } from './language';

const tenths = new Intl.NumberFormat(language.tag, {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** "850 m", "4.2 km", "1,234 km". */
function length(metres: number): string {
	if (metres < 1000) return `${counts.digits(Math.round(metres))} m`;
	const kilometres = metres / 1000;
	return kilometres < 10
		? `${tenths.format(kilometres)} km`
		: `${counts.digits(Math.round(kilometres))} km`;
}

/** What helps on the live map: scale, tooltips, options, search of places, measuring. */
export const mapOptions = {
	title: 'Map options',
	close: 'Close map options',
	fit: 'Fit to results',
	fitHint: 'Show all events that match the filters',

	scale: 'Scale at the middle of the map',
	/** Of a scale bar, whose lengths are round. */
	scaleLength: (metres: number) =>
		metres < 1000 ? `${counts.digits(metres)} m` : `${counts.digits(metres / 1000)} km`,

	goTo: 'Go to a place',
	goToHint: 'In English, Russian, Persian or Arabic',
	placesFound: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'place found', other: 'places found' })}`,
	noPlaces: 'No place of this name on the map',
	placesFailed: 'The names of places could not be loaded.',
	kinds: { country: 'Country', province: 'Province', town: 'Town' },

	labels: 'Names on the map',
	languages: {
		name: 'English',
		name_ru: 'Russian',
		name_fa: 'Persian',
		name_ar: 'Arabic',
		name_local: 'Local'
	},
	labelsNote: 'A place without a name in the language keeps its English one.',
	drawnNote: 'The simpler map that is shown now has English names only.',

	globe: 'Globe',
	globeNote: 'Shows areas and distances without the stretching towards the poles.',

	measure: 'Measure a distance',
	measuring:
		'Measuring. Arrow keys move the map, Enter adds the point in the middle, Backspace takes back the last, Escape ends.',
	measureStart: 'Click the map to set points, or press Enter for its middle.',
	measured: (metres: number) => length(metres),
	undoPoint: 'Take back the last point',
	undo: 'Undo',
	done: 'Done'
};
