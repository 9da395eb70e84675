/**
 * What a household has to live on by the tax and benefit rules of a date. Pure calculation for one
 * household; it knows no person of the model and changes nothing.
 */
package nl.basisbaan.income;
