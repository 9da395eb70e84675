package nl.basisbaan.experiments.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a JSON text is not what it should be, in words for people and not those of its library. */
public final class JsonWords {
  /** How the library says what it did not find, and what was null. */
  private static final Pattern MISSING = Pattern.compile("Missing creator property '(\\w+)'");

  private static final Pattern NULL = Pattern.compile("Null value for creator property '(\\w+)'");

  private static final int LONGEST = 60;

  private JsonWords() {}

  /** The name of what a record needs and the text has not, if that is what is wrong. */
  public static Optional<String> missing(JsonProcessingException why) {
    Matcher missing = MISSING.matcher(String.valueOf(why.getOriginalMessage()));
    return missing.find() ? Optional.of(missing.group(1)) : Optional.empty();
  }

  /** What is wrong, and what is allowed. */
  public static String of(JsonProcessingException why) {
    if (why instanceof JsonEOFException
        || String.valueOf(why.getOriginalMessage()).startsWith("Unexpected end-of-input")) {
      return "ends before it is complete";
    }
    if (!(why instanceof JsonMappingException mapping)) {
      return "is not JSON";
    }
    String name = path(mapping);
    String said = String.valueOf(why.getOriginalMessage());
    Matcher empty = NULL.matcher(said);
    if (missing(why).isPresent()) {
      return (name.isEmpty() ? "" : name + " ") + "has no " + missing(why).get();
    }
    if (empty.find() || why instanceof InvalidNullException || said.contains("map `null`")) {
      return (name.isEmpty() ? "it" : name) + " must have a value but is null";
    }
    if (why instanceof UnrecognizedPropertyException) {
      return "has " + found(name) + ", which this version of the program does not know";
    }
    if (why instanceof ValueInstantiationException && why.getCause() != null) {
      String cause = String.valueOf(why.getCause().getMessage()).lines().findFirst().orElse("");
      return name.isEmpty() ? cause : name + ": " + cause;
    }
    String kind = why instanceof MismatchedInputException wrong ? kind(wrong) : "another value";
    String found =
        why instanceof InvalidFormatException format && format.getValue() != null
            ? " but was " + found(format.getValue().toString())
            : "";
    return (name.isEmpty() ? "it" : name) + " must be " + kind + found;
  }

  private static String path(JsonMappingException why) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference each : why.getPath()) {
      if (each.getFieldName() == null) {
        path.append("[" + each.getIndex() + "]");
      } else {
        path.append(path.length() == 0 ? "" : ".").append(each.getFieldName());
      }
    }
    return path.toString();
  }

  private static String kind(MismatchedInputException why) {
    Class<?> type = why.getTargetType() == null ? Object.class : why.getTargetType();
    if (List.of(int.class, long.class, Integer.class, Long.class, OptionalInt.class)
        .contains(type)) {
      return "a whole number";
    }
    if (type == double.class || type == Double.class) {
      return "a number";
    }
    if (type == YearMonth.class || type == Instant.class) {
      return type == YearMonth.class ? "a month such as 2023-01" : "a moment in time";
    }
    if (type.isEnum()) {
      List<String> names = new ArrayList<>();
      for (Object each : type.getEnumConstants()) {
        names.add(((Enum<?>) each).name().toLowerCase(Locale.ROOT));
      }
      return "one of " + String.join(", ", names);
    }
    return type == boolean.class
        ? "true or false"
        : type == String.class
            ? "words"
            : List.class.isAssignableFrom(type) ? "a list" : "a group of settings";
  }

  private static String found(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
