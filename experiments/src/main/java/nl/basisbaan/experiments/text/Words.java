package nl.basisbaan.experiments.text;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

/** English words for people: counts, lists, a capital, and why a file could not be had. */
public final class Words {
  private Words() {}

  /** A number of things, such as {@code 1 hour} or {@code 2 children}. */
  public static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : word.equals("child") ? "ren" : "s");
  }

  /** Some words as a sentence lists them, such as {@code a, b and c}. */
  public static String list(List<String> words) {
    return list(words, " and ");
  }

  /** The same with another word before the last. */
  static String list(List<String> words, String and) {
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + and + words.get(last);
  }

  /** Why a file could not be read or written: what the system says, or means by an exception. */
  public static String reason(FileSystemException failure) {
    if (failure.getReason() != null) {
      return failure.getReason();
    }
    return failure instanceof AccessDeniedException
        ? "you have no right to"
        : failure instanceof NoSuchFileException
            ? "no such file"
            : failure.getClass().getSimpleName();
  }

  /** A name with a capital at the start; the Dutch ij is one letter. */
  public static String capital(String name) {
    if (name.startsWith("ij")) {
      return "IJ" + name.substring(2);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
