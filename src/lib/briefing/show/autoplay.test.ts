import { expect, it } from 'vitest';
import { readAutoplay } from './autoplay';

it.each([
	['?autoplay=20&loop=1&resume=60', { seconds: 20, loop: true, resume: 60 }],
	['', { seconds: 0, loop: false, resume: 0 }],
	['?autoplay=-3&loop=yes&resume=1.5', { seconds: 0, loop: false, resume: 0 }],
	['?autoplay=9999', { seconds: 3600, loop: false, resume: 0 }],
	['?at=3/0/0&autoplay=0&loop=0', { seconds: 0, loop: false, resume: 0 }]
])('reads %j', (search, autoplay) => expect(readAutoplay(search)).toEqual(autoplay));
