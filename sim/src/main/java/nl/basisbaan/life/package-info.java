/**
 * What happens to people: activities, sickness in places, household money, wellbeing and its
 * scores, leaving the register. Of the programme it knows who is in a place and on which terms, not
 * how people got there.
 */
package nl.basisbaan.life;
