import { type OwnDate, readDay } from './own-dates.ts';

/**
 * School holidays of region Zuid, as the Dutch government sets them (rijksoverheid.nl, schoolvakanties); the May holiday is
 * the fixed week only. Schools may add days: the user can change them, as they are put among the own dates.
 */
const TABLE: readonly (readonly [name: string, from: string, to: string])[] = [
  ['Kerstvakantie', '2019-12-21', '2020-01-05'],
  ['Voorjaarsvakantie', '2020-02-22', '2020-03-01'],
  ['Meivakantie', '2020-04-25', '2020-05-03'],
  ['Zomervakantie', '2020-07-11', '2020-08-23'],
  ['Herfstvakantie', '2020-10-17', '2020-10-25'],
  ['Kerstvakantie', '2020-12-19', '2021-01-03'],
  ['Voorjaarsvakantie', '2021-02-13', '2021-02-21'],
  ['Meivakantie', '2021-05-01', '2021-05-09'],
  ['Zomervakantie', '2021-07-24', '2021-09-05'],
  ['Herfstvakantie', '2021-10-23', '2021-10-31'],
  ['Kerstvakantie', '2021-12-25', '2022-01-09'],
  ['Voorjaarsvakantie', '2022-02-26', '2022-03-06'],
  ['Meivakantie', '2022-04-30', '2022-05-08'],
  ['Zomervakantie', '2022-07-23', '2022-09-04'],
  ['Herfstvakantie', '2022-10-22', '2022-10-30'],
  ['Kerstvakantie', '2022-12-24', '2023-01-08'],
  ['Voorjaarsvakantie', '2023-02-18', '2023-02-26'],
  ['Meivakantie', '2023-04-29', '2023-05-07'],
  ['Zomervakantie', '2023-07-15', '2023-08-27'],
  ['Herfstvakantie', '2023-10-14', '2023-10-22'],
  ['Kerstvakantie', '2023-12-23', '2024-01-07'],
  ['Voorjaarsvakantie', '2024-02-10', '2024-02-18'],
  ['Meivakantie', '2024-04-27', '2024-05-05'],
  ['Zomervakantie', '2024-07-06', '2024-08-18'],
  ['Herfstvakantie', '2024-10-26', '2024-11-03'],
  ['Kerstvakantie', '2024-12-21', '2025-01-05'],
  ['Voorjaarsvakantie', '2025-03-01', '2025-03-09'],
  ['Meivakantie', '2025-04-26', '2025-05-04'],
  ['Zomervakantie', '2025-07-05', '2025-08-17'],
  ['Herfstvakantie', '2025-10-11', '2025-10-19'],
  ['Kerstvakantie', '2025-12-20', '2026-01-04'],
  ['Voorjaarsvakantie', '2026-02-14', '2026-02-22'],
  ['Meivakantie', '2026-04-25', '2026-05-03'],
  ['Zomervakantie', '2026-07-11', '2026-08-23'],
  ['Herfstvakantie', '2026-10-17', '2026-10-25'],
  ['Kerstvakantie', '2026-12-19', '2027-01-03'],
];

export const SCHOOL_HOLIDAYS: readonly OwnDate[] = TABLE.map(([label, from, to]) => ({
  label,
  from: readDay(from)!,
  to: readDay(to)!,
  place: '',
}));
