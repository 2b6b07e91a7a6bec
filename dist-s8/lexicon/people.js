/** The day on which the rows without an end were checked last: what came after is not known. */
export const CHECKED = '2025-06-30';
/** Run over every row by test/lexicon/people.test.ts. */
export const PERSON_EXAMPLE = '{name} spoke on Monday. The {title} said more on Tuesday.';
const office = (title, country, source) => (name, from, to = '', gender = 'male', aliases = '') => ({
    name,
    aliases,
    title,
    country,
    from,
    to,
    gender,
    source,
});
const presidentUs = office('president', 'US', 'whitehouse.gov');
const stateUs = office('secretary of state', 'US', 'history.state.gov');
const defenseUs = office('secretary of defense', 'US', 'history.defense.gov');
const premierGb = office('prime minister', 'GB', 'gov.uk/government/history');
const foreignGb = office('foreign secretary', 'GB', 'gov.uk/government/history');
const defenceGb = office('defence secretary', 'GB', 'gov.uk');
const presidentFr = office('president', 'FR', 'elysee.fr');
const foreignFr = office('foreign minister', 'FR', 'diplomatie.gouv.fr');
const chancellorDe = office('chancellor', 'DE', 'bundeskanzler.de');
const foreignDe = office('foreign minister', 'DE', 'auswaertiges-amt.de');
const defenceDe = office('defence minister', 'DE', 'bmvg.de');
const presidentRu = office('president', 'RU', 'kremlin.ru');
const foreignRu = office('foreign minister', 'RU', 'mid.ru');
const defenceRu = office('defence minister', 'RU', 'mil.ru');
const presidentCn = office('president', 'CN', 'gov.cn');
const foreignCn = office('foreign minister', 'CN', 'mfa.gov.cn');
const defenceCn = office('defence minister', 'CN', 'mod.gov.cn');
const premierJp = office('prime minister', 'JP', 'japan.kantei.go.jp');
const foreignJp = office('foreign minister', 'JP', 'mofa.go.jp');
const defenceJp = office('defence minister', 'JP', 'mod.go.jp');
const presidentKr = office('president', 'KR', 'president.go.kr');
const foreignKr = office('foreign minister', 'KR', 'mofa.go.kr');
const defenceKr = office('defence minister', 'KR', 'mnd.go.kr');
const leaderKp = office('leader', 'KP', 'UN Protocol list of heads of state');
const premierIn = office('prime minister', 'IN', 'pmindia.gov.in');
const premierIl = office('prime minister', 'IL', 'gov.il');
const presidentUa = office('president', 'UA', 'president.gov.ua');
const presidentTr = office('president', 'TR', 'tccb.gov.tr');
const presidentIr = office('president', 'IR', 'president.ir');
const leaderIr = office('supreme leader', 'IR', 'leader.ir');
const presidentSy = office('president', 'SY', 'UN Protocol list of heads of state');
const generalUn = office('secretary-general', '', 'un.org/sg');
const generalNato = office('secretary-general', '', 'nato.int');
export const PEOPLE = [
    presidentUs('George W. Bush', '2001-01-20', '2009-01-20'),
    presidentUs('Barack Obama', '2009-01-20', '2017-01-20'),
    presidentUs('Donald Trump', '2017-01-20', '2021-01-20', 'male', 'Donald J. Trump'),
    presidentUs('Joe Biden', '2021-01-20', '2025-01-20', 'male', 'Joseph Biden; Joseph R. Biden'),
    presidentUs('Donald Trump', '2025-01-20', '', 'male', 'Donald J. Trump'),
    stateUs('Hillary Clinton', '2009-01-21', '2013-02-01', 'female', 'Hillary Rodham Clinton'),
    stateUs('John Kerry', '2013-02-01', '2017-01-20'),
    stateUs('Rex Tillerson', '2017-02-01', '2018-03-31'),
    stateUs('Mike Pompeo', '2018-04-26', '2021-01-20'),
    stateUs('Antony Blinken', '2021-01-26', '2025-01-20'),
    stateUs('Marco Rubio', '2025-01-21'),
    defenseUs('Chuck Hagel', '2013-02-27', '2015-02-17'),
    defenseUs('Ash Carter', '2015-02-17', '2017-01-20', 'male', 'Ashton Carter'),
    defenseUs('James Mattis', '2017-01-20', '2019-01-01', 'male', 'Jim Mattis'),
    defenseUs('Mark Esper', '2019-07-23', '2020-11-09'),
    defenseUs('Lloyd Austin', '2021-01-22', '2025-01-20', 'male', 'Lloyd J. Austin; Lloyd J. Austin III'),
    defenseUs('Pete Hegseth', '2025-01-25'),
    premierGb('David Cameron', '2010-05-11', '2016-07-13'),
    premierGb('Theresa May', '2016-07-13', '2019-07-24', 'female'),
    premierGb('Boris Johnson', '2019-07-24', '2022-09-06'),
    premierGb('Liz Truss', '2022-09-06', '2022-10-25', 'female'),
    premierGb('Rishi Sunak', '2022-10-25', '2024-07-05'),
    premierGb('Keir Starmer', '2024-07-05'),
    foreignGb('James Cleverly', '2022-09-06', '2023-11-13'),
    foreignGb('David Cameron', '2023-11-13', '2024-07-05'),
    foreignGb('David Lammy', '2024-07-05'),
    defenceGb('Ben Wallace', '2019-07-24', '2023-08-31'),
    defenceGb('Grant Shapps', '2023-08-31', '2024-07-05'),
    defenceGb('John Healey', '2024-07-05'),
    presidentFr('François Hollande', '2012-05-15', '2017-05-14', 'male', 'Francois Hollande'),
    presidentFr('Emmanuel Macron', '2017-05-14'),
    foreignFr('Catherine Colonna', '2022-05-20', '2024-01-11', 'female'),
    foreignFr('Jean-Noël Barrot', '2024-09-21', '', 'male', 'Jean-Noel Barrot'),
    chancellorDe('Angela Merkel', '2005-11-22', '2021-12-08', 'female'),
    chancellorDe('Olaf Scholz', '2021-12-08', '2025-05-06'),
    chancellorDe('Friedrich Merz', '2025-05-06'),
    foreignDe('Annalena Baerbock', '2021-12-08', '2025-05-06', 'female'),
    foreignDe('Johann Wadephul', '2025-05-06'),
    defenceDe('Boris Pistorius', '2023-01-19'),
    presidentRu('Vladimir Putin', '2000-05-07', '2008-05-07'),
    presidentRu('Dmitry Medvedev', '2008-05-07', '2012-05-07'),
    presidentRu('Vladimir Putin', '2012-05-07'),
    foreignRu('Sergei Lavrov', '2004-03-09', '', 'male', 'Sergey Lavrov'),
    defenceRu('Sergei Shoigu', '2012-11-06', '2024-05-12', 'male', 'Sergey Shoigu'),
    defenceRu('Andrei Belousov', '2024-05-14', '', 'male', 'Andrey Belousov'),
    presidentCn('Hu Jintao', '2003-03-15', '2013-03-14'),
    presidentCn('Xi Jinping', '2013-03-14'),
    foreignCn('Wang Yi', '2013-03-16', '2022-12-30'),
    foreignCn('Qin Gang', '2022-12-30', '2023-07-25'),
    foreignCn('Wang Yi', '2023-07-25'),
    defenceCn('Wei Fenghe', '2018-03-19', '2023-03-12'),
    defenceCn('Li Shangfu', '2023-03-12', '2023-10-24'),
    defenceCn('Dong Jun', '2023-12-29'),
    premierJp('Shinzo Abe', '2012-12-26', '2020-09-16'),
    premierJp('Yoshihide Suga', '2020-09-16', '2021-10-04'),
    premierJp('Fumio Kishida', '2021-10-04', '2024-10-01'),
    premierJp('Shigeru Ishiba', '2024-10-01'),
    foreignJp('Yoshimasa Hayashi', '2021-11-10', '2023-09-13'),
    foreignJp('Yoko Kamikawa', '2023-09-13', '2024-10-01', 'female'),
    foreignJp('Takeshi Iwaya', '2024-10-01'),
    defenceJp('Nobuo Kishi', '2020-09-16', '2022-08-10'),
    defenceJp('Yasukazu Hamada', '2022-08-10', '2023-09-13'),
    defenceJp('Minoru Kihara', '2023-09-13', '2024-10-01'),
    defenceJp('Gen Nakatani', '2024-10-01'),
    presidentKr('Park Geun-hye', '2013-02-25', '2017-03-10', 'female'),
    presidentKr('Moon Jae-in', '2017-05-10', '2022-05-09'),
    presidentKr('Yoon Suk Yeol', '2022-05-10', '2025-04-04', 'male', 'Yoon Suk-yeol; Yoon Seok-yeol'),
    presidentKr('Lee Jae-myung', '2025-06-04', '', 'male', 'Lee Jae Myung'),
    foreignKr('Park Jin', '2022-05-12', '2024-01-10'),
    foreignKr('Cho Tae-yul', '2024-01-10'),
    defenceKr('Lee Jong-sup', '2022-05-11', '2023-10-06', 'male', 'Lee Jong-sub'),
    defenceKr('Shin Won-sik', '2023-10-07', '2024-09-05', 'male', 'Shin Won-shik'),
    leaderKp('Kim Jong Il', '1994-07-08', '2011-12-17', 'male', 'Kim Jong-il'),
    leaderKp('Kim Jong Un', '2011-12-17', '', 'male', 'Kim Jong-un'),
    premierIn('Manmohan Singh', '2004-05-22', '2014-05-26'),
    premierIn('Narendra Modi', '2014-05-26'),
    premierIl('Benjamin Netanyahu', '2009-03-31', '2021-06-13', 'male', 'Binyamin Netanyahu'),
    premierIl('Naftali Bennett', '2021-06-13', '2022-07-01'),
    premierIl('Yair Lapid', '2022-07-01', '2022-12-29'),
    premierIl('Benjamin Netanyahu', '2022-12-29', '', 'male', 'Binyamin Netanyahu'),
    presidentUa('Petro Poroshenko', '2014-06-07', '2019-05-20'),
    presidentUa('Volodymyr Zelenskyy', '2019-05-20', '', 'male', 'Volodymyr Zelensky; Volodymyr Zelenskiy'),
    presidentTr('Recep Tayyip Erdoğan', '2014-08-28', '', 'male', 'Recep Tayyip Erdogan; Tayyip Erdogan'),
    presidentIr('Hassan Rouhani', '2013-08-03', '2021-08-03'),
    presidentIr('Ebrahim Raisi', '2021-08-03', '2024-05-19'),
    presidentIr('Masoud Pezeshkian', '2024-07-28'),
    leaderIr('Ali Khamenei', '1989-06-04', '', 'male', 'Ayatollah Ali Khamenei'),
    presidentSy('Bashar al-Assad', '2000-07-17', '2024-12-08', 'male', 'Bashar Assad; Bashar al-Asad'),
    generalUn('Ban Ki-moon', '2007-01-01', '2016-12-31', 'male', 'Ban Ki Moon'),
    generalUn('António Guterres', '2017-01-01', '', 'male', 'Antonio Guterres'),
    generalNato('Jens Stoltenberg', '2014-10-01', '2024-10-01'),
    generalNato('Mark Rutte', '2024-10-01'),
];
