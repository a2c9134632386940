/** How a card looks on other sites: the colors of this one by day, 7:1 and more, whatever is around it. */
export const [CARD, TEXT, SOFT, BRAND, LINE] = ['#fffefb', '#1c2829', '#3f4f50', '#0f4a47', '#d8d2c6'] as const;
export const SYSTEM = 'system-ui,sans-serif';
/** No family but one of the device: nothing is loaded. */
export const SERIF = "'Iowan Old Style','Palatino Linotype',Palatino,'URW Palladio L',P052,serif";
