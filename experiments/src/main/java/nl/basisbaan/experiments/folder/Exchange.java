package nl.basisbaan.experiments.folder;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Map;

/**
 * Exchanges two folders in one step, so that at every moment one of them stands at either name.
 * Linux can ({@code renameat2}, since 2014), if its file system can; Java has no word for it.
 */
final class Exchange {
  private static final int CURRENT_DIRECTORY = -100;
  private static final int EXCHANGE = 2;

  private Exchange() {}

  /** The C library, of which the functions have these names. */
  interface CLibrary extends Library {
    /** Returns 0 when done. */
    int renameat2(int fromDirectory, String from, int toDirectory, String to, int flags);
  }

  /**
   * Exchanges what stands at two absolute paths of one file system.
   *
   * @return whether it was done; if not, nothing has changed
   */
  static boolean of(Path one, Path other) {
    if (!Platform.isLinux()) {
      return false;
    }
    try {
      String namesOfFiles = System.getProperty("sun.jnu.encoding");
      Map<String, ?> options = Map.of(Library.OPTION_STRING_ENCODING, namesOfFiles);
      return Native.load(Platform.C_LIBRARY_NAME, CLibrary.class, options)
              .renameat2(
                  CURRENT_DIRECTORY, one.toString(), CURRENT_DIRECTORY, other.toString(), EXCHANGE)
          == 0;
    } catch (LinkageError e) {
      return false; // an old or other C library, or no folder from which native code may be loaded
    }
  }
}
