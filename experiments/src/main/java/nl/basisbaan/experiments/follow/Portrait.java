package nl.basisbaan.experiments.follow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.followed.Who;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.town.Persona;

/** Who somebody is, in a few sentences. */
record Portrait(Profile profile, PersonMonth first, Optional<Persona> persona) {
  /** What the person is called. */
  String name() {
    return persona.map(Persona::name).orElse("Person " + profile.person());
  }

  /** The sentences. */
  String words() {
    Who who = first.who();
    String he = Words.capital(LifeWords.he(who.sex()));
    String number = persona.isPresent() ? " (person " + profile.person() + ")" : "";
    return name()
        + number
        + " is "
        + LifeWords.person(who.sex(), who.ageMonths() / 12)
        + " who lives "
        + LifeWords.household(who.household())
        + " in "
        + first.neighbourhood()
        + ", "
        + (who.benefitMonths() == 0 ? "new" : LifeWords.span(who.benefitMonths()))
        + " on benefit, with "
        + LifeWords.education(who.education())
        + (profile.hadParticipationJob() ? " and a participation job in the past. " : ". ")
        + he
        + " has "
        + barriers()
        + ", "
        + Euro.whole(Life.euro(first, PersonFigure.SAVINGS))
        + " euro of savings and "
        + Euro.whole(Life.euro(first, PersonFigure.DEBTS))
        + " of debts"
        + (profile.hasRoomToGrow() ? ", and can grow in a job." : ".")
        + persona.map(each -> published(each, he)).orElse("");
  }

  private String barriers() {
    List<String> barriers =
        Arrays.stream(Barrier.values())
            .filter(profile.barriers()::contains)
            .map(LifeWords::barrier)
            .toList();
    return barriers.isEmpty()
        ? "no barriers to work"
        : (barriers.size() == 1 ? "as barrier to work " : "as barriers to work ")
            + Words.list(barriers);
  }

  private static String published(Persona persona, String he) {
    return " "
        + he
        + " "
        + Words.list(persona.words())
        + " ("
        + persona.source()
        + "); what was not published is assumed or drawn.";
  }
}
