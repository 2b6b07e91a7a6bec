const rows = (kind, example, nouns) => nouns.split(' ').map((noun) => ({ noun, kind, example: example.replace('{}', noun) }));
export const SPEAKER_NOUNS = [
    ...rows('document', 'The {} said that the border was closed.', 'statement communiqué communique declaration announcement letter note memo memorandum document text report readout release paper accord agreement treaty resolution study survey dossier bulletin circular decree message pact charter draft annex transcript summary notice advisory assessment review filing indictment affidavit complaint manifesto editorial commentary poll inquiry article record result statistic law column constitution white-paper post tweet email e-mail'),
    ...rows('spokesperson', 'The ministry’s {} said so.', 'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen'),
    ...rows('countries', 'Chile and Norway met. The two {} said they would talk.', 'countries nations states governments allies neighbours neighbors partners capitals powers administrations'),
    ...rows('bodies', 'Chile and Norway met. The two {} said they would talk.', 'parties sides delegations ministries agencies armies camps forces groups companies militaries'),
    ...rows('people', 'Aoki and Berg met. The two {} said they would talk.', 'ministers leaders presidents premiers chancellors secretaries chiefs envoys generals men women diplomats counterparts ambassadors delegates commanders senators officials lawmakers heads'),
    ...rows('crowd', 'The {} said the radar was off.', 'campaign team majority half others hundreds thousands dozens millions everyone everybody fans advocates activists caucus-goers churchgoers critics'),
    ...rows('crowd', 'Sailors met on Monday. Among them, {} said the radar was off.', 'many most several few some'),
    ...rows('somebody', 'Then {} in the hall said the radar was off.', 'someone somebody'),
];
