package nl.basisbaan.numbers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a number or choice in a data file means: its words, unit, range and the value it has when a
 * file leaves it out. Readers, checks, lists and documents all take it from here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
  /** What it means, in one plain sentence. */
  String words();

  /** The unit of a number, empty for words and choices. */
  String unit() default "";

  /** The names that a table of shares or counts may have, in their order. */
  String[] levels() default {};

  /** The constants whose names those are, instead of a list. */
  Class<? extends Enum<?>> levelsOf() default NoLevels.class;

  /** Stands for no constants. */
  enum NoLevels {}

  /** The least number allowed. */
  double low() default Double.NEGATIVE_INFINITY;

  /** The greatest number allowed. */
  double high() default Double.POSITIVE_INFINITY;

  /**
   * The value when a file leaves it out, as it would be written there; empty when it must be given.
   */
  String standard() default "";

  /**
   * Where nothing reads it: values of other settings of the same record, such as {@code start_hours
   * is 0}; one is enough.
   */
  String[] unreadWhere() default {};
}
