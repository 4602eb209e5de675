import { Icon } from 'cdk8s-opack';

const SVG = '<?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"/>';
const PNG = 'iVBORw0KGgoAAAANSUhEUg==';

test('what a picture is, is seen from its content', () => {
  expect(Icon.fromSvg(SVG).mediatype).toBe('image/svg+xml');
  expect(Icon.fromBase64(PNG).mediatype).toBe('image/png');
  expect(Icon.fromBase64('/9j/4AAQSkZJRg==').mediatype).toBe('image/jpeg');
  expect(Icon.fromBase64('R0lGODlhAQABAA==').mediatype).toBe('image/gif');
  expect(Icon.fromBase64(PNG).base64data).toBe(PNG);
});

test.each([
  '\uFEFF<?xml version="1.0"?>\n<svg/>',
  '<?xml version="1.0" standalone="no"?><?xml-stylesheet href="a>b.css"?>\n<svg width="1">',
  '<!-- a > b --><!-- <svg -->\n<svg>',
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg>',
  '<?xml version="1.0"?>\n<!DOCTYPE svg [\n<!ENTITY ns "http://example.com/]>">\n<!-- ]> it\'s -->\n<?tool a?>\n]>\n<!-- drawn --><svg xmlns="&ns;">',
  '<?tool?><svg:svg xmlns:svg="http://www.w3.org/2000/svg">',
])('a picture begins behind what XML allows before its root: %s', text => {
  expect(Icon.fromSvg(text).mediatype).toBe('image/svg+xml');
});

test.each(['<!-- <svg> -->', '<?xml version="1.0"?><!-- <svg>', '<!DOCTYPE svg [<svg>', '<svgs>', 'svg'])('%s is no picture', text => {
  expect(() => Icon.fromSvg(text)).toThrow('The text is no SVG picture');
});

test('what no catalogue shows is refused', () => {
  expect(() => Icon.fromSvg('<html><svg/></html>')).toThrow('The text is no SVG picture');
  expect(() => Icon.fromBase64('UklGRiQAAABXRUJQ')).toThrow('they take SVG, PNG, JPEG and GIF');
  expect(() => Icon.fromFile('package.json')).toThrow('There is no picture in package.json');
});
