package nl.basisbaan.experiments.data;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.basisbaan.experiments.text.Numbers;
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
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
   * The record of a JSON text.
   *
   * @throws IOException when the text is no such record, with where it went wrong
   */
  public static <R extends Record> R read(String text, Class<R> type) throws IOException {
    return MAPPER.readValue(text, type);
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
