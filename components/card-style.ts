import card from './card.css?inline';
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';

/** The style sheet of the card's shadow root. */
export const cardStyle = `${tokens}\n${parts}\n${card}`;
