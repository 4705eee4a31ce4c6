/** The words around the stage of a briefing: controls, help, overview, settings. */
export const audience = {
	controls: 'Controls of the briefing',
	previous: 'Previous step',
	next: 'Next step',
	overview: 'Overview of all steps',
	lookBack: 'Back to the view of this step',
	play: 'Run by itself',
	pause: 'Stop running by itself',
	settings: 'Projector and settings',
	help: 'Keys',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	presenter: 'Presenter window',
	exit: 'Leave the briefing',
	close: 'Close',

	/** Said when the step changes. */
	step: (number: number, steps: number, heading: string) =>
		`Step ${number} of ${steps}: ${heading}`,
	/** Said when the stage is hidden or held, and shown where nobody in the room looks for it. */
	states: {
		black: 'The screen is black. B or Escape brings the step back.',
		white: 'The screen is white. W or Escape brings the step back.',
		frozen: 'The screen is held. Z lets go.',
		pointer: 'The pointer is on. L puts it away.',
		draw: 'Drawing is on. D puts it away, C clears.',
		playing: 'The briefing runs by itself. A stops it.',
		paused: 'Paused: it goes on when nobody touches it.'
	},
	stepsNumber: (number: string, steps: number) => `${number} / ${steps}`,
	enterGoes: 'Enter goes there',

	jump: {
		heading: 'Go to a step',
		label: 'Number or words of the title',
		go: 'Go',
		none: 'No step has that number or title.'
	},

	commands: {
		next: 'next step',
		previous: 'previous step',
		first: 'first step',
		last: 'last step',
		jump: 'go to a number or title',
		overview: 'overview of all steps',
		lookBack: 'back to the view of the step, after a look around',
		black: 'black screen, and back',
		white: 'white screen, and back',
		freeze: 'hold the screen, and let go',
		pointer: 'pointer',
		draw: 'draw on the step',
		clear: 'clear the drawing',
		fullScreen: 'full screen',
		presenter: 'presenter window, with notes',
		autoplay: 'run by itself, and stop',
		larger: 'larger text',
		smaller: 'smaller text',
		help: 'these keys',
		leave: 'leave what is open, one at a time'
	},
	digits: 'go to that step',
	digitKeys: 'digits, Enter',
	keyNames: {
		ArrowRight: '→',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowUp: '↑',
		PageDown: 'Page Down',
		PageUp: 'Page Up',
		Escape: 'Esc',
		'Shift+Space': 'Shift Space'
	} as Readonly<Record<string, string>>,
	keysNote:
		'A click at the left or right edge of the text goes back or on; on a touch screen, so does a swipe. Drag the map and open its marks to look around.',
	letters: 'Letters, digits and signs are keys of the briefing',

	projector: {
		heading: 'Projector and settings',
		brightness: 'Brightness',
		contrast: 'Contrast',
		textSize: 'Text size',
		perCent: (value: number) => `${Math.round(value)} %`,
		byItself: 'Run by itself (A)',
		seconds: 'Seconds a step',
		resume: 'Goes on after',
		loop: 'From the last step to the first',
		wait: (seconds: number) => (seconds === 0 ? 'never' : `${seconds} s`),
		theme: 'Colours',
		themes: {
			auto: 'as the system',
			light: 'light',
			dark: 'dark',
			contrast: 'high contrast'
		},
		motion: 'The map flies from step to step',
		progress: 'Show which of how many steps this is',
		reset: 'As designed',
		kept: 'Kept on this device.'
	}
};
