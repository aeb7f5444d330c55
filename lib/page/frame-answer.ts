import type { FrameAnswer, FrameAsk } from '../messages';
import type { Annotations } from './annotations';
import type { Viewer } from './handoff';
import { scrollTo } from './scroll-to';

/**
 * What a document that is annotated answers to the background; undefined where the answer is not its to give.
 *
 * @param viewer undefined until it is there
 */
export function frameAnswer(
  message: FrameAsk,
  annotations: Annotations,
  viewer: Viewer | undefined,
): Promise<FrameAnswer<FrameAsk['type']>> | undefined {
  switch (message.type) {
    case 'frame-article':
      return Promise.resolve(annotations.article);
    case 'frame-reveal':
      annotations.reveal();
      return Promise.resolve(true);
    case 'frame-hide':
      return Promise.resolve(annotations.hide(message.hide));
    case 'frame-jump':
      annotations.reveal();
      return Promise.resolve(viewer?.jump(message.place) ?? false);
    case 'frame-scroll': {
      const range = annotations.placeOf(message.place);
      if (range) scrollTo(range);
      return Promise.resolve(range !== null);
    }
    case 'frame-switch-speaker':
      annotations.switchSpeakers([message.speaker], message.on);
      return Promise.resolve(null);
    case 'frame-silenced':
      return Promise.resolve([...annotations.silenced]);
    case 'frame-next':
      annotations.reveal();
      return Promise.resolve(viewer?.next() ?? false);
    case 'frame-rewind':
      viewer?.rewind();
      return Promise.resolve(null);
    default:
      return undefined;
  }
}
