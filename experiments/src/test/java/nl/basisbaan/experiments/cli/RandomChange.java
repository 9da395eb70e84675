package nl.basisbaan.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One change by chance, of the kinds that people make in a file. */
enum RandomChange {
  DELETE_A_LINE {
    @Override
    String of(String text, SplittableRandom luck) {
      List<String> lines = lines(text);
      lines.remove(luck.nextInt(lines.size()));
      return String.join("", lines);
    }
  },
  DELETE_A_PAIR {
    @Override
    String of(String text, SplittableRandom luck) {
      return replace(text, PAIR, luck, found -> "");
    }
  },
  DELETE_THE_END {
    @Override
    String of(String text, SplittableRandom luck) {
      return text.substring(0, luck.nextInt(text.length()));
    }
  },
  TWICE {
    @Override
    String of(String text, SplittableRandom luck) {
      List<String> lines = lines(text);
      String line = lines.get(luck.nextInt(lines.size()));
      lines.add(luck.nextInt(lines.size() + 1), line);
      return String.join("", lines);
    }
  },
  MISSPELL_A_KEY {
    @Override
    String of(String text, SplittableRandom luck) {
      return replace(text, KEY, luck, found -> misspelt(found.group("key"), luck) + ":");
    }
  },
  MISSPELL_A_VALUE {
    @Override
    String of(String text, SplittableRandom luck) {
      return ofAValue(text, luck, value -> misspelt(value, luck));
    }
  },
  OTHER_TYPE {
    @Override
    String of(String text, SplittableRandom luck) {
      return ofAValue(text, luck, value -> any(WRONG_TYPES, luck));
    }
  },
  EXCEED {
    @Override
    String of(String text, SplittableRandom luck) {
      return replace(text, NUMBER, luck, found -> any(WRONG_NUMBERS, luck));
    }
  },
  NEST {
    @Override
    String of(String text, SplittableRandom luck) {
      int depth = 1 + luck.nextInt(30);
      boolean list = luck.nextBoolean();
      return replace(
          text,
          PAIR,
          luck,
          found ->
              found.group("key")
                  + ": "
                  + (list ? "[" : "{" + found.group("key") + ": ").repeat(depth)
                  + found.group("value")
                  + (list ? "]" : "}").repeat(depth));
    }
  },
  INDENT {
    @Override
    String of(String text, SplittableRandom luck) {
      List<String> lines = lines(text);
      int line = luck.nextInt(lines.size());
      lines.set(line, " ".repeat(1 + luck.nextInt(5)) + lines.get(line));
      return String.join("", lines);
    }
  },
  OUTDENT {
    @Override
    String of(String text, SplittableRandom luck) {
      List<String> lines = lines(text);
      int line = luck.nextInt(lines.size());
      lines.set(line, lines.get(line).stripLeading());
      return String.join("", lines);
    }
  },
  BREAK {
    @Override
    String of(String text, SplittableRandom luck) {
      int at = luck.nextInt(text.length() + 1);
      return text.substring(0, at) + any(BREAKS, luck) + text.substring(at);
    }
  },
  BREAK_A_VALUE {
    @Override
    String of(String text, SplittableRandom luck) {
      return ofAValue(text, luck, value -> any(BREAKS, luck) + value);
    }
  },
  BAD_BYTE {
    @Override
    String of(String text, SplittableRandom luck) {
      String plain = text.replaceAll("[^\\x00-\\x7F]", "?");
      int at = luck.nextInt(plain.length());
      return plain.substring(0, at) + (char) (128 + luck.nextInt(128)) + plain.substring(at);
    }
  };

  /** A key with a value on the same line, in a line of its own or between braces. */
  private static final Pattern PAIR =
      Pattern.compile("(?<key>[A-Za-z0-9_.<>+-]+): +(?<value>\"[^\"]*\"|[^\\s,{}\\[\\]\"#]+)");

  private static final Pattern KEY = Pattern.compile("(?<key>[A-Za-z0-9_.<>+-]+):(?= |\n)");

  private static final Pattern NUMBER =
      Pattern.compile("(?<=[: \\[])-?\\d+(?:\\.\\d+)?(?=[,}\\] \n])");

  private static final List<String> WRONG_NUMBERS =
      List.of(
          "-1",
          "-0.001",
          "1e999",
          ".nan",
          "-.inf",
          "1e7",
          "99999999999999999999",
          "1,5",
          "0x1F",
          "1_000",
          "12:30",
          "2023-13",
          "0.30000000000000004e",
          "3 euro",
          "\"3\"");

  private static final List<String> WRONG_TYPES =
      List.of(
          "three",
          "[1, 2]",
          "{a: 1}",
          "",
          "~",
          "yes",
          "null",
          "[]",
          "{}",
          "\"\"",
          "\"\\e[31m\"",
          "[{a: [b]}]",
          "2023-01-01",
          "éé",
          "-",
          "a.b.c",
          "../../x",
          "x".repeat(3000),
          "'\u202E'");

  private static final List<String> BREAKS =
      List.of(
          "\t",
          "[",
          "{",
          "\"",
          "'",
          "}",
          "]",
          ": ",
          "- ",
          "---\n",
          "...\n",
          "&a ",
          "*a ",
          "!!str ",
          "%",
          "@",
          "`",
          "|",
          "> ",
          "? ",
          "#",
          "\u0000",
          "\u0007",
          "\u00ff",
          "\ufeff",
          "<<: *a\n",
          "\r",
          "name: x\n",
          "  ",
          " ");

  /** The text after the change; the same where there is nothing to change. */
  abstract String of(String text, SplittableRandom luck);

  private interface Replacement {
    String of(Matcher found);
  }

  /** Another value of one key. */
  private static String ofAValue(String text, SplittableRandom luck, UnaryOperator<String> other) {
    return replace(
        text, PAIR, luck, found -> found.group("key") + ": " + other.apply(found.group("value")));
  }

  /** Replaces one of what a pattern finds outside of comments; the same text when there is none. */
  private static String replace(
      String text, Pattern pattern, SplittableRandom luck, Replacement replacement) {
    Matcher matcher = pattern.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (matcher.find()) {
      String line = text.substring(text.lastIndexOf('\n', matcher.start()) + 1, matcher.start());
      if (line.indexOf('#') < 0) {
        starts.add(matcher.start());
      }
    }
    if (starts.isEmpty() || !matcher.find(starts.get(luck.nextInt(starts.size())))) {
      return text;
    }
    return text.substring(0, matcher.start())
        + replacement.of(matcher)
        + text.substring(matcher.end());
  }

  /** A letter left out, doubled, exchanged with the next one or another one. */
  private static String misspelt(String word, SplittableRandom luck) {
    int at = luck.nextInt(word.length());
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    char letter = word.charAt(at);
    return switch (luck.nextInt(5)) {
      case 0 -> before + after;
      case 1 -> before + letter + letter + after;
      case 2 -> before + "q" + after;
      case 3 -> before + Character.toUpperCase(letter) + after;
      default ->
          before
              + (after.isEmpty() ? "x" : after.charAt(0))
              + letter
              + (after.isEmpty() ? "" : after.substring(1));
    };
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(Stream.of(text.split("(?<=\n)")).toList());
  }

  private static String any(List<String> words, SplittableRandom luck) {
    return words.get(luck.nextInt(words.size()));
  }
}
