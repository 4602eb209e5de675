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

test('what no catalogue shows is refused', () => {
  expect(() => Icon.fromSvg('<html><svg/></html>')).toThrow('The text is no SVG picture');
  expect(() => Icon.fromBase64('UklGRiQAAABXRUJQ')).toThrow('they take SVG, PNG, JPEG and GIF');
  expect(() => Icon.fromFile('package.json')).toThrow('There is no picture in package.json');
});
