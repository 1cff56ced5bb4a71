import { oneOf } from './random.ts';
import type { RandomGenerator } from './random.ts';

const given =
  'Aaliyah Adam Agnes Alice Amir Anita Arthur Beth Bilal Carys Chloe Daniel Devi Diana Edwin Eleri Emeka Erin Farida Felix Fiona Gareth Grace Hamza Hannah Idris Imogen Isaac Jamila Jasper Joy Kemi Laura Leon Lydia Maya Megan Miles Nadine Noor Olive Omar Patrick Peter Rachel Rhys Rosa Samir Sian Simon Tamsin Tariq Theo Uma Vera Victor Wendy Yusuf Zara'.split(
    ' ',
  );
const family =
  'Abbott Acheampong Ahmed Armitage Barlow Begum Bowen Bright Carver Chaudhry Clough Cooper Crane Dhillon Dunne Ellison Eze Fairley Farrow Gill Greenhalgh Gupta Hale Harding Hossain Ingram Iqbal Jarvis Jolly Kaur Kenyon Khan Lacey Lewin Malik Marlow Mensah Moss Nash Nowak Oakley Okafor Osborne Parr Patel Pryce Quinn Rahman Reeve Rowe Sandhu Shaw Silva Stone Tate Turnbull Usman Vale Walsh Webb Wilde Yates Young'.split(
    ' ',
  );

/** Somebody's name, made up; two people may share one, as they do. */
export function nameOf(random: RandomGenerator): { givenName: string; familyName: string } {
  return { givenName: oneOf(random, given), familyName: oneOf(random, family) };
}
