/**
 * The regular labour market: tightness, how hard people look, their chance, openings, jobs found
 * and lost. A place of the programme is here a state in which people look less, that ends when work
 * is found, and after which a coach may still care; how places are filled and paid is not.
 */
package nl.basisbaan.work;
