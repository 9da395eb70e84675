package nl.basisbaan.experiments.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void thingsAreCountedAndListedAsPeopleDo() {
    assertEquals("1 hour", Words.count(1, "hour"));
    assertEquals("2 children", Words.count(2, "child"));
    assertEquals("", Words.list(List.of()));
    assertEquals("a", Words.list(List.of("a")));
    assertEquals("a, b and c", Words.list(List.of("a", "b", "c")));
  }

  @Test
  void aNameBeginsWithACapitalAndTheDutchIjIsOneLetter() {
    assertEquals("Groningen", Words.capital("groningen"));
    assertEquals("IJsselstein", Words.capital("ijsselstein"));
  }

  @Test
  void whyAFileIsOutOfReachIsToldInWords() {
    assertEquals("you have no right to", Words.reason(new AccessDeniedException("a.csv")));
    assertEquals("no such file", Words.reason(new NoSuchFileException("a.csv")));
    assertEquals("NotDirectoryException", Words.reason(new NotDirectoryException("a.csv")));
    assertEquals(
        "No space left on device",
        Words.reason(new FileSystemException("a.csv", null, "No space left on device")));
    assertEquals("Busy", Words.reason(new AccessDeniedException("a.csv", null, "Busy")));
  }
}
