package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of three doses of supervision has the highest social value, in a small town. */
class HighestClaimTest {
  @TempDir private static Path folder;

  private static HighestClaim claim;

  @BeforeAll
  static void run() throws IOException {
    LivedStudy study = LivedStudy.of(folder, "doses", LivedStudy.DOSES);
    claim =
        HighestClaim.of(
            study, List.of("end-job", "end-job-unsupervised", "end-job-double-supervision"));
  }

  @AfterAll
  static void forget() {
    claim = null;
  }

  @Test
  void whatTheAnswerClaimsIsRecomputed() {
    claim.assertTrue();
    assertTrue(claim.claim().contains("hour_quality.per_support at"), claim.claim());
  }

  /** Each would be wrong, and is found to be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "end-job-unsupervised ( | end-job-double-supervision (",
        "in all 6 towns | in 5 of the 6 towns",
        "next end-job, | next end-job-double-supervision,",
        "0 less | 1 less",
        "is no chance | may be chance",
        "is no chance | on end-job may be chance",
        "it is end-job | it is end-job-double-supervision",
        "it is end-job | it is end-job or end-job-double-supervision",
        "it is end-job | it may be end-job (too few towns to tell)",
        "at 0.45 it | at 0.06 it",
        "hour_quality.per_support | guidance.saturation",
        "' With hour_quality.per_support at 0.45 it is end-job.' | ''",
        "' At the other 3 ends none has more.' | ''",
        "other 3 ends | other 4 ends"
      })
  void aWrongClaimIsFound(String words, String others) {
    assertThrows(AssertionError.class, claim.withWords(words, others)::assertTrue);
  }

  /** What summary.csv has as the mean, told ten euro too high. */
  @Test
  void aWrongMeanIsFound() {
    String mean = claim.toldMean();
    String others = claim.toldMean(10);
    assertThrows(AssertionError.class, claim.withWords("(" + mean, "(" + others)::assertTrue);
  }
}
