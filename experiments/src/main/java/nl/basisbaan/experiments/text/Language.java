package nl.basisbaan.experiments.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A language that people are spoken to in: on pages of results and of households, and while they
 * wait for towns to be lived through. All words are in one table, words.csv, a column a language.
 */
public enum Language {
  EN,
  NL;

  /** A point or comma within a number. */
  private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[.,](?=\\d)");

  private static final Map<Language, Map<String, String>> WORDS = read();

  private static Map<Language, Map<String, String>> read() {
    Map<Language, Map<String, String>> words = new HashMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    try (InputStream stream = Language.class.getResourceAsStream("words.csv");
        InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(reader)) {
        for (Language language : values()) {
          words
              .computeIfAbsent(language, any -> new HashMap<>())
              .put(row.get("key"), row.get(language.code()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** As pages name it, such as {@code nl}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether there are words by a name. */
  public boolean has(String key) {
    return WORDS.get(this).containsKey(key);
  }

  /** Words by their name, parts put in for {@code {0}}, {@code {1}} and so on. */
  public String say(String key, Object... parts) {
    String words = WORDS.get(this).get(key);
    if (words == null || words.isBlank()) {
      throw new IllegalStateException("no words for " + key + " in " + code());
    }
    for (int i = 0; i < parts.length; i++) {
      words = words.replace("{" + i + "}", parts[i].toString());
    }
    return words;
  }

  /**
   * Digits, and what else stands there, with the separators of the language, from those of English.
   */
  public String separated(String digits) {
    return this == EN
        ? digits
        : SEPARATOR.matcher(digits).replaceAll(each -> each.group().equals(",") ? "." : ",");
  }

  /** A month, such as {@code January 2023}. */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", locale()).format(month);
  }

  /** For names of months. */
  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /** A number of things: of one the words have {@code .one} behind their name. */
  public String count(String key, int number, Object... parts) {
    Object[] all = new Object[parts.length + 1];
    all[0] = number;
    System.arraycopy(parts, 0, all, 1, parts.length);
    return say(number == 1 ? key + ".one" : key, all);
  }

  /** Some words as a sentence lists them. */
  public String list(List<String> words) {
    return Words.list(words, say("and"));
  }

  /** The same of so many at most: how many more there are stands behind them. */
  public String few(List<String> words, int most) {
    if (words.size() <= most) {
      return list(words);
    }
    List<String> some = new ArrayList<>(words.subList(0, most));
    some.add(say("list.more", words.size() - most));
    return list(some);
  }
}
