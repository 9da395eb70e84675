package nl.basisbaan.experiments.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import nl.basisbaan.experiments.folder.Kept;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.journal.Past;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.journal.Unfinished;

/** Where units come from that were lived before, and whether those that are lived now are kept. */
public final class Keeping {
  private enum Kind {
    NOTHING,
    ANEW,
    RESUMED,
    GROWN,
    LIVED
  }

  private final Kind kind;
  private final Past lived;
  private final Path complete;

  private Keeping(Kind kind, Past lived) {
    this(kind, lived, null);
  }

  private Keeping(Kind kind, Past lived, Path complete) {
    this.kind = kind;
    this.lived = lived;
    this.complete = complete;
  }

  /** Nothing is kept, and the first unit that fails ends the run. */
  public static Keeping nothing() {
    return new Keeping(Kind.NOTHING, Past.NOTHING);
  }

  /** Nothing was lived before, and everything is kept until the result is there. */
  public static Keeping anew() {
    return new Keeping(Kind.ANEW, Past.NOTHING);
  }

  /** What a run kept that was stopped is known, and the rest is kept. */
  public static Keeping resumed() {
    return new Keeping(Kind.RESUMED, Past.NOTHING);
  }

  /** What a complete result kept is known, and that of the study as it is now takes its place. */
  public static Keeping grown(Path complete) {
    return new Keeping(Kind.GROWN, Past.NOTHING, complete);
  }

  /** Everything was lived before. */
  public static Keeping lived(Past lived) {
    return new Keeping(Kind.LIVED, lived);
  }

  ResultFolder.Wish wish(Path target, String label, boolean replace, String what) {
    return kind == Kind.RESUMED
        ? ResultFolder.Wish.toResume(target, label, what, Unfinished::words)
        : new ResultFolder.Wish(
            target, label, replace || kind == Kind.GROWN, what, false, Unfinished::words);
  }

  Past open(Path folder, Plan plan, String label, PrintStream err) throws IOException {
    return switch (kind) {
      case NOTHING, LIVED -> lived;
      case ANEW -> Unfinished.begin(folder, plan);
      case RESUMED -> Unfinished.resume(folder, plan, label, err);
      case GROWN -> grow(folder, plan, label, err);
    };
  }

  private Past grow(Path folder, Plan plan, String label, PrintStream err) throws IOException {
    if (!Kept.copy(complete, folder)) {
      throw new IOException("what " + label + " kept is not there any more");
    }
    return Unfinished.resume(folder, plan, label, err);
  }

  /** A mistake of the user leaves nothing, but what was lived before it stays. */
  void discard(ResultFolder folder) {
    if (kind == Kind.RESUMED) {
      folder.leave();
    } else {
      folder.discard();
    }
  }

  boolean endsAtFailure() {
    return kind == Kind.NOTHING;
  }
}
