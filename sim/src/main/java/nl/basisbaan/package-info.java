/**
 * The model: the month as one list (Course), one town under several policies ({@link
 * nl.basisbaan.Replications}), and what comes of it. This package puts the rooms together and alone
 * sees all of them; it holds no rule of the model.
 */
package nl.basisbaan;
