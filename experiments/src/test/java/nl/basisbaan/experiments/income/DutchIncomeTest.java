package nl.basisbaan.experiments.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.experiments.income.IncomeChange.Rule;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.income.Amount;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.IncomeCalendar;
import nl.basisbaan.income.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In Dutch the page says what it says in English: the same numbers, and no English word. */
class DutchIncomeTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9](?:[0-9.,]*[0-9])?");

  /** What is no word of a language: names of files and of options. */
  private static final Pattern NAME = Pattern.compile("[a-z_]+\\.csv|--[a-z-]+");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(a|above|across|after|against|all|allowances?|amount|an|and|are|as|asked|assumed|at"
              + "|because|before|below|benefit|beside|better|between|both|bring|brings|but|by|care"
              + "|child|children|comes|cost|costs|counted|couple|credits?|deducted|each|earned"
              + "|earnings?|earns|else|estimate|estimated|every|everybody|exempt|falls?|first"
              + "|follow|follows|for|from|gain|gets?|goes|gross|had|has|have|health|holiday|hours?"
              + "|household|how|if|income|indexed|insurance|it|its|job|kept|lasts|leaves|less"
              + "|limit|lines?|live|lost|many|marginal|means|medical|months?|more|most|municipal"
              + "|municipality|net|no|nobody|none|not|nothing|on|once|only|other|others|out"
              + "|paid|parent|part|partner's|poverty|premiums?|published|rate|rent|rises|rule"
              + "|rules|same|scaled|schemes?|share|sharing|single|subsidy|tax|than|that|the|their"
              + "|then|there|this|to|too|top|town|trap|two|under|up|usual|volunteers?|wage|wages"
              + "|wealth|weeks|when|where|which|who|whole|with|without|words?|work|worked|working"
              + "|worse|years?)\\b");

  /** Households of one or two, with children or other adults, rent or none, limits and wealth. */
  private static final List<Household> HOUSEHOLDS =
      List.of(
          Household.of(false, 0, 55_000),
          Household.of(true, 0, 60_000),
          new Household(false, 1, 0, 0, 0, 61_234, false, 0),
          new Household(false, 3, 1, 1, 0, 70_000, true, 400_000),
          new Household(true, 2, 0, 0, 0, 120_000, false, 0),
          new Household(false, 0, 0, 0, 1, 0, true, 0),
          new Household(true, 1, 1, 0, 3, 80_000, false, 100_000),
          new Household(false, 0, 0, 0, 0, 55_000, false, 9_000_000),
          new Household(true, 1, 0, 0, 0, 55_000, false, 9_000_000));

  static Stream<YearMonth> dates() {
    return Stream.concat(
        IntStream.rangeClosed(0, 13).mapToObj(half -> YearMonth.of(2020, 1).plusMonths(6L * half)),
        Stream.of(YearMonth.of(2031, 7)));
  }

  /** The questions of a date: every household in jobs of many kinds. */
  private static List<Income> incomes(YearMonth date) {
    IncomeCalendar calendar = new IncomeCalendar(Income.settings());
    List<Income> incomes = new ArrayList<>();
    for (Household household : HOUSEHOLDS) {
      boolean couple = household.couple();
      for (int hours : new int[] {0, 1, 12, 20, 34, 40}) {
        boolean both = couple && hours == 20;
        boolean some = hours % 3 == 0;
        OptionalInt month =
            hours == 12 || hours == 34 ? OptionalInt.of(hours) : OptionalInt.empty();
        incomes.add(
            Income.of(
                new IncomeQuestion(
                    date,
                    household,
                    household.children() == 1,
                    hours,
                    hours == 40 ? 1.37 : 1,
                    couple && !both && some ? 9 : 0,
                    both,
                    some,
                    month,
                    hours == 34 ? 5_000 : some ? 25_000 : 0,
                    hours == 1 ? 50_000 : some ? 400_000 : 0),
                calendar));
      }
    }
    return incomes;
  }

  @ParameterizedTest
  @MethodSource("dates")
  void theNumbersAreTheSameInTheSamePlaces(YearMonth date) {
    for (Income income : incomes(date)) {
      assertSameNumbers(
          IncomeAnswer.page(income, Language.EN), IncomeAnswer.page(income, Language.NL));
      assertSameNumbers(
          IncomeCurve.page(income, Language.EN), IncomeCurve.page(income, Language.NL));
    }
  }

  @ParameterizedTest
  @MethodSource("dates")
  void noWordIsEnglish(YearMonth date) {
    for (Income income : incomes(date)) {
      for (Page page :
          List.of(IncomeAnswer.page(income, Language.NL), IncomeCurve.page(income, Language.NL))) {
        for (String words : words(page)) {
          String told = NAME.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
          assertFalse(ENGLISH.matcher(told).find(), words);
          assertFalse(words.contains("{") || words.contains("  "), words);
        }
      }
    }
  }

  /** The list of English words is one that an English page cannot pass. */
  @ParameterizedTest
  @MethodSource("dates")
  void everyEnglishSentenceHasAnEnglishWord(YearMonth date) {
    Income income = incomes(date).get(3);
    for (Block block : blocks(IncomeAnswer.page(income, Language.EN))) {
      if (!(block instanceof Table)) {
        assertTrue(ENGLISH.matcher(block.toString().toLowerCase(Locale.ROOT)).find());
      }
    }
  }

  @Test
  void everyConstantHasWordsInEveryLanguage() {
    for (Language language : Language.values()) {
      IncomeSpeech speech = new IncomeSpeech(language);
      for (Rule rule : Rule.values()) {
        assertFalse(speech.say("rule", rule).isBlank());
        assertFalse(speech.say("cause", rule).isBlank());
      }
      for (Amount amount : Amount.values()) {
        assertFalse(speech.say("amount", amount).isBlank());
      }
      for (Vintage.Basis basis : Vintage.Basis.values()) {
        String words = speech.vintage(new Vintage(basis, List.of("2025"), List.of("2024")));
        assertTrue(words.contains("2025"), words);
      }
    }
  }

  private static void assertSameNumbers(Page english, Page dutch) {
    List<Block> ours = blocks(english);
    List<Block> theirs = blocks(dutch);
    assertEquals(ours.size(), theirs.size());
    for (int i = 0; i < ours.size(); i++) {
      assertEquals(ours.get(i).getClass(), theirs.get(i).getClass());
      if (ours.get(i) instanceof Table table) {
        assertSameNumbers(table, (Table) theirs.get(i));
      } else {
        assertSameNumbers(words(ours.get(i)), words(theirs.get(i)));
      }
    }
  }

  private static void assertSameNumbers(Table english, Table dutch) {
    assertEquals(english.columns().size(), dutch.columns().size());
    for (int column = 0; column < english.columns().size(); column++) {
      assertSameNumbers(english.columns().get(column), dutch.columns().get(column));
    }
    assertEquals(english.rows().size(), dutch.rows().size());
    for (int row = 0; row < english.rows().size(); row++) {
      Table.Row ours = english.rows().get(row);
      Table.Row theirs = dutch.rows().get(row);
      assertEquals(ours.level(), theirs.level());
      assertEquals(ours.cells().size(), theirs.cells().size());
      for (int cell = 0; cell < ours.cells().size(); cell++) {
        assertSameNumbers(ours.cells().get(cell), theirs.cells().get(cell));
      }
    }
  }

  private static void assertSameNumbers(Cell english, Cell dutch) {
    if (english instanceof Cell.Text ours && dutch instanceof Cell.Text theirs) {
      assertEquals(ours.value(), theirs.value());
      if (Double.isNaN(ours.value())) {
        assertSameNumbers(ours.text(), theirs.text());
      } else {
        assertEquals(Language.NL.separated(ours.text()), theirs.text());
      }
    } else {
      assertEquals(english, dutch);
    }
  }

  /** Sentences may have their numbers in another order. */
  private static void assertSameNumbers(String english, String dutch) {
    assertEquals(
        numbers(english).stream().map(Language.NL::separated).sorted().toList(),
        numbers(dutch).stream().sorted().toList(),
        english + " | " + dutch);
  }

  private static List<String> numbers(String words) {
    return NUMBER.matcher(words).results().map(MatchResult::group).toList();
  }

  private static List<Block> blocks(Page page) {
    return page.parts().stream().flatMap(part -> part.blocks().stream()).toList();
  }

  private static String words(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.words();
    }
    return block instanceof Block.Item item ? item.words() : ((Block.Paragraph) block).words();
  }

  /** Everything that is told, apart by places. */
  private static List<String> words(Page page) {
    List<String> words = new ArrayList<>();
    for (Block block : blocks(page)) {
      if (block instanceof Table table) {
        words.addAll(table.columns());
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(Cell.Text.class::isInstance)
            .forEach(cell -> words.add(((Cell.Text) cell).text()));
      } else {
        words.add(words(block));
      }
    }
    return words;
  }
}
