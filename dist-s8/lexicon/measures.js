/** Measures of one dimension and how many of its first one each is; two numbers that convert into each other are one. */
export const MEASURES = [
    {
        dimension: 'length',
        of: { meter: 1, kilometer: 1000, centimeter: 0.01, mile: 1609.34, foot: 0.3048, yard: 0.9144, inch: 0.0254 },
        example: ['It flew 1,100 kilometers.', 'It flew 680 miles.'],
    },
    {
        dimension: 'weight',
        of: { kilogram: 1, pound: 0.4536 },
        example: ['They dropped a 900-kilogram bomb.', 'They dropped a 2,000-pound bomb.'],
    },
    {
        dimension: 'area',
        of: { hectare: 1, acre: 0.4047 },
        example: ['The base covers 400 hectares.', 'The base covers 1,000 acres.'],
    },
];
