/**
 * Everybody in the model, one row each: who they are, where they stand, their job, their money, how
 * they fare, and the verbs by which that changes; what is drawn of them, and when they come to want
 * a change. Columns stay inside this room; why and when something happens to a person stands in the
 * processes of later rooms.
 */
package nl.basisbaan.people;
