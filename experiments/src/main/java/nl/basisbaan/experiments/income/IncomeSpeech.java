package nl.basisbaan.experiments.income;

import java.util.List;
import java.util.Locale;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.income.Vintage;

/**
 * The words of a household's money and its numbers, in a language. Words stand in the table of all
 * words, below {@code income}.
 */
record IncomeSpeech(Language language) {
  /** Words by their name, with parts put in. */
  String say(String key, Object... parts) {
    return language.say("income." + key, parts);
  }

  /** Words by the name of a constant. */
  String say(String key, Enum<?> name) {
    return say(key + "." + name.name().toLowerCase(Locale.ROOT));
  }

  /** A number of things, such as {@code 1 hour} or {@code 2 children}. */
  String count(String key, int number) {
    return say(key + (number == 1 ? ".one" : ".more"), number);
  }

  /** Euro with cents. */
  String exact(double euro) {
    return language.separated(Euro.exact(euro));
  }

  /** Cents as euro with cents. */
  String exactOfCents(long cents) {
    return exact(cents / Euro.CENTS);
  }

  /** Whole euro. */
  String whole(double euro) {
    return language.separated(Euro.whole(euro));
  }

  /** Cents as whole euro. */
  String wholeOfCents(long cents) {
    return whole(cents / Euro.CENTS);
  }

  /** A number with as many decimals as it has. */
  String number(double value) {
    return language.separated(Numbers.parameter(value));
  }

  /** A share as a percentage. */
  String percent(double share) {
    return number(Math.round(share * 1e6) / 1e4) + "%";
  }

  String list(List<String> words) {
    return language.list(words);
  }

  /** From when an amount is, and what was done with it. */
  String vintage(Vintage vintage) {
    return say(
        "vintage." + vintage.basis().name().toLowerCase(Locale.ROOT),
        language.list(vintage.from()),
        language.list(vintage.others()));
  }
}
