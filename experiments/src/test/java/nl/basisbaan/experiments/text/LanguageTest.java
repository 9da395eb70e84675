package nl.basisbaan.experiments.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Groups;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Every word of a report is there in every language. */
public class LanguageTest {
  private static final Pattern PART = Pattern.compile("\\{\\d}");

  private static List<CSVRecord> words() throws IOException {
    try (InputStreamReader reader =
        new InputStreamReader(
            Language.class.getResourceAsStream("words.csv"), StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .build()
          .parse(reader)
          .getRecords();
    }
  }

  @Test
  void everyWordIsInEveryLanguageOnceWithTheSameParts() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (CSVRecord row : words()) {
      String key = row.get("key");
      assertTrue(keys.add(key), key);
      assertEquals(3, row.size(), key);
      for (Language language : Language.values()) {
        assertFalse(row.get(language.code()).isBlank(), key + " in " + language);
        assertEquals(parts(row.get("en")), parts(row.get(language.code())), key);
      }
    }
    assertTrue(keys.size() > 100, keys.toString());
  }

  private static Set<String> parts(String words) {
    return PART.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void everyGroupOfPeopleHasWords() {
    for (String group : Groups.byLabel(any -> 0).keySet()) {
      for (Language language : Language.values()) {
        assertFalse(language.say("group." + group).isBlank());
        assertFalse(language.say("people." + group).isBlank());
        assertFalse(language.say("dimension." + group.substring(0, group.indexOf('='))).isBlank());
      }
    }
  }

  /** The numbers that shipped studies set or vary; all others keep the words of their file. */
  @Test
  void whatStudiesSetOrVaryHasWordsAndAUnit() throws IOException {
    Map<String, String> english = new HashMap<>();
    for (CSVRecord row : words()) {
      english.put(row.get("key"), row.get("en"));
    }
    int named = 0;
    for (Parameter each : Parameters.standard().all()) {
      String key = "parameter." + each.name();
      boolean isNamed = false;
      for (String study : Library.STUDIES.names()) {
        String text = new String(Library.STUDIES.packed(study).bytes(), StandardCharsets.UTF_8);
        isNamed |=
            Pattern.compile("[\\[ ]" + Pattern.quote(each.name()) + "[],:\\s]")
                .matcher(text)
                .find();
      }
      named += isNamed ? 1 : 0;
      assertEquals(isNamed, english.containsKey(key), key);
      if (isNamed) {
        assertEquals(each.words(), english.get(key), key);
        assertEquals(each.unit(), english.get("parameter_unit." + each.unit()), key);
      }
    }
    assertTrue(named > 12, named + " parameters");
  }

  @Test
  void numbersAndMonthsFollowTheLanguage() {
    assertEquals("1,234.50", new Format(Rounded.TWO_DECIMALS, Language.EN).text(1234.5));
    assertEquals("1.234,50", new Format(Rounded.TWO_DECIMALS, Language.NL).text(1234.5));
    assertEquals("12,3%", new Format(Rounded.PERCENT, Language.NL).spoken(0.123));
    assertEquals("0,2", new Format(Rounded.TENS, Language.NL).tick(0.2, 0.2));
    assertEquals("-20.000", new Format(Rounded.TENS, Language.NL).tick(-20_000, 5_000));
    assertEquals("0,24 to 1.000,5", Language.NL.separated("0.24 to 1,000.5"));
    assertEquals("(as it is)", Language.NL.separated("(as it is)"));
    assertEquals("januari 2023", Language.NL.month(YearMonth.of(2023, 1)));
    assertEquals("a, b en c", Language.NL.list(List.of("a", "b", "c")));
  }

  @Test
  void aWordThatIsNotThereIsNoEmptyPlace() {
    assertThrows(IllegalStateException.class, () -> Language.EN.say("no.such.word"));
  }
}
