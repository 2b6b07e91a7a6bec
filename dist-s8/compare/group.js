import { namedIn } from './speakers.js';
export const stateOf = ({ reference, members, faces, repeated }) => ({
    reference,
    members: [...members],
    repeated: [...(repeated ?? [])],
    faces: faces.map(({ named: _, ...face }) => face),
});
export const groupOf = ({ reference, members, repeated, faces }) => ({
    reference,
    members: [...members],
    faces: faces.map((face) => ({ ...face, named: namedIn(face.speakers) })),
    repeated: repeated.length > 0 ? new Set(repeated) : null,
});
