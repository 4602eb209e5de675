import { Icon } from '../../operator/icon';

/** A box with a cog: of no brand, and readable at 80x40. */
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80" fill="none" stroke="#3f6fb5" stroke-width="5" stroke-linejoin="round">'
  + '<path d="M40 6 70 22v36L40 74 10 58V22z"/><circle cx="40" cy="40" r="9"/>'
  + '<path d="M40 22v9m0 18v9M24.4 31l7.8 4.5m15.6 9 7.8 4.5m0-18-7.8 4.5m-15.6 9-7.8 4.5" stroke-linecap="round"/></svg>';

/** The picture of an operator that has none: the console and OperatorHub want one. */
export function defaultIcon(): Icon {
  return Icon.fromSvg(SVG);
}
