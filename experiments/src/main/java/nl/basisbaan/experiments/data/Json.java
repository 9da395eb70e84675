package nl.basisbaan.experiments.data;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.basisbaan.experiments.text.JsonWords;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.numbers.Settings;

/**
 * Records as JSON, indented for people, and back: with the names of data files, numbers as people
 * write them, months and moments as text. What is unknown, missing or of another kind is refused.
 */
public final class Json {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .propertyNamingStrategy(new DataFileNames())
          .enumNamingStrategy(name -> name.toLowerCase(Locale.ROOT))
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .addModule(values())
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(SEPARATORS)
                  .withObjectIndenter(INDENT)
                  .withArrayIndenter(INDENT))
          .build();

  private Json() {}

  /** The JSON text of a record. */
  public static String of(Record value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
    }
  }

  /** The JSON of a record as a tree of names and values. */
  public static JsonNode tree(Record value) {
    try {
      return MAPPER.readTree(of(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read what was just written", e);
    }
  }

  /**
   * The record in a JSON file.
   *
   * @throws Broken when the file holds no such record, or cannot be read
   */
  public static <R extends Record> R read(Path file, Class<R> type) throws Broken {
    R record = read(file, text -> MAPPER.readValue(text, type));
    if (record == null) {
      throw new Broken("must be a group of settings but is null");
    }
    return record;
  }

  /**
   * What is in a JSON file, as names and values.
   *
   * @throws Broken when it is no JSON, or cannot be read
   */
  public static JsonNode tree(Path file) throws Broken {
    return read(file, MAPPER::readTree);
  }

  /** How a text becomes something. */
  private interface Reading<T> {
    T of(String text) throws JsonProcessingException;
  }

  private static <T> T read(Path file, Reading<T> reading) throws Broken {
    try {
      String text = Files.readString(file);
      if (text.isBlank()) {
        throw new Broken("is empty");
      }
      return reading.of(text);
    } catch (CharacterCodingException e) {
      throw new Broken("is not text in UTF-8");
    } catch (JsonProcessingException e) {
      throw new Broken(e);
    } catch (FileSystemException e) {
      throw new Broken("cannot be read: " + Words.reason(e));
    } catch (Broken e) {
      throw e;
    } catch (IOException e) {
      throw new Broken("cannot be read: " + e.getMessage());
    }
  }

  /** A file is not what it should be: where, what was found, and what is allowed. */
  public static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    Broken(String words) {
      super(words);
      this.line = 0;
      this.column = 0;
    }

    Broken(JsonProcessingException why) {
      super(JsonWords.of(why), why);
      JsonLocation place = why.getLocation();
      this.line = place == null ? 0 : Math.max(0, place.getLineNr());
      this.column = place == null ? 0 : Math.max(1, place.getColumnNr());
    }

    /** The mistake of the user, in a file as they call it. */
    public UserMistake in(String label) {
      return new UserMistake(new Mistake(label, line, column, getMessage()));
    }

    /** The name of what a file of another version of the program does not have, if that is it. */
    public Optional<String> missing() {
      return getCause() instanceof JsonProcessingException why
          ? JsonWords.missing(why)
          : Optional.empty();
    }
  }

  private static SimpleModule values() {
    return new SimpleModule()
        .addSerializer(double.class, new Decimal())
        .addSerializer(Double.class, new Decimal())
        .addSerializer(OptionalInt.class, new WholeNumberOrNull())
        .addDeserializer(OptionalInt.class, new NullOrWholeNumber())
        .addSerializer(YearMonth.class, ToStringSerializer.instance)
        .addDeserializer(YearMonth.class, new Text<>(YearMonth.class, YearMonth::parse))
        .addSerializer(Instant.class, ToStringSerializer.instance)
        .addDeserializer(Instant.class, new Text<>(Instant.class, Instant::parse));
  }

  /** Components are called as in data files. */
  private static final class DataFileNames extends NamingBase {
    private static final long serialVersionUID = 1L;

    @Override
    public String translate(String name) {
      return Settings.snake(name);
    }
  }

  private static final class Decimal extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    Decimal() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider any)
        throws IOException {
      json.writeNumber(Numbers.exact(value));
    }
  }

  private static final class WholeNumberOrNull extends StdSerializer<OptionalInt> {
    private static final long serialVersionUID = 1L;

    WholeNumberOrNull() {
      super(OptionalInt.class);
    }

    @Override
    public void serialize(OptionalInt value, JsonGenerator json, SerializerProvider any)
        throws IOException {
      if (value.isPresent()) {
        json.writeNumber(value.getAsInt());
      } else {
        json.writeNull();
      }
    }
  }

  private static final class NullOrWholeNumber extends StdDeserializer<OptionalInt> {
    private static final long serialVersionUID = 1L;

    NullOrWholeNumber() {
      super(OptionalInt.class);
    }

    @Override
    public OptionalInt deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return OptionalInt.of(_parseIntPrimitive(json, context));
    }

    @Override
    public OptionalInt getNullValue(DeserializationContext context) {
      return OptionalInt.empty();
    }
  }

  /** What is one word in JSON. */
  private static final class Text<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    Text(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = json.getValueAsString("");
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        throw context.weirdStringException(text, handledType(), e.getMessage());
      }
    }
  }
}
